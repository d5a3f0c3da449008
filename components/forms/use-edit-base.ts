"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";

/**
 * The state of an edited record when its form was opened. `shown` are its fields as a reader sees them, by field
 * name.
 */
type Base = { version: number; shown: Readonly<Record<string, string>> };

/**
 * Guards an edit against a concurrent change. The form sends `version`, that of the record as it was opened, and the
 * server refuses the edit if the record has changed since. `onStale` then lets `hint` show the saved value beside
 * each such field, and adopts the new version, so that saving again replaces it knowingly.
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
    /** For `useRecordForm`: the current record arrives with the queries that are fetched again after every write. */
    onStale: () => setAwaited(true),
    /** After this form's own save: the saved record is the base of the next edit. */
    onSaved: (saved: Base) => {
      setBase(saved);
      setBefore(null);
    },
    /** The saved value of a field that was changed elsewhere, in words; else undefined. */
    hint: (name: string): string | undefined => {
      if (!before || before.shown[name] === base.shown[name]) return undefined;
      return t("savedNow", { value: base.shown[name] || t("nothing") });
    },
  };
}
