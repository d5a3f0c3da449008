"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";

/** What an edited record was when its form was opened. `shown` are its fields as a reader sees them, by field name. */
type Base = { version: number; shown: Readonly<Record<string, string>> };

/**
 * Guards an edit against a change made elsewhere. The form sends `version`, that of the record as it was opened, and a
 * change in between is refused; `onStale` then lets `hint` show beside each such field what is saved now, and takes up
 * the new version, so that saving again replaces it knowingly.
 */
export function useEditBase(current: Base) {
  const t = useTranslations("common");
  const [base, setBase] = useState(current);
  const [before, setBefore] = useState<Base | null>(null);
  const [awaited, setAwaited] = useState(false);

  if (awaited && current.version !== base.version) {
    setAwaited(false);
    setBefore(base);
    setBase(current);
  }

  return {
    version: base.version,
    /** For `useRecordForm`: the fresh record arrives with the queries that every write asks for again. */
    onStale: () => setAwaited(true),
    /** After this form's own save: the saved record is what the next edit starts from. */
    onSaved: (saved: Base) => {
      setBase(saved);
      setBefore(null);
    },
    /** What is saved now in a field that was changed elsewhere, in words, else nothing. */
    hint: (name: string): string | undefined => {
      if (!before || before.shown[name] === base.shown[name]) return undefined;
      return t("savedNow", { value: base.shown[name] || t("nothing") });
    },
  };
}
