"use client";

import { useEffect, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { dropFlashMessage, type FlashMessage, flashMessageLeft } from "@/lib/client/flash-message";
import { ProgressChangeText } from "./progress-change-text";

/**
 * The effect of the record saved on the previous page: rules met, the stage reached, and what fell where evidence was
 * removed. Empty without a flash message. Needs the namespaces `progressChange`, `progress` and `kinds`.
 */
export function FlashNotice() {
  const [note, setNote] = useState<FlashMessage | null>(null);
  useEffect(() => {
    const left = flashMessageLeft();
    if (!left) return;
    const timer = setTimeout(() => {
      setNote(left);
      dropFlashMessage();
    }, HEARD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={note ? "mb-8 border-b border-hairline pb-3" : undefined}>
      {note ? <Note note={note} /> : null}
    </div>
  );
}

/** A live region that appears together with its text is not announced everywhere; it has to exist a moment before. */
const HEARD_AFTER_MS = 100;

function Note({ note: { did, change } }: { note: FlashMessage }) {
  const t = useTranslations("progressChange");
  const locale = useLocale();
  return (
    <div className="grid gap-1">
      <ProgressChangeText did={did} change={change} />
      <p>
        <a
          href={`/${locale}/dashboard`}
          className="inline-flex min-h-11 items-center underline underline-offset-4 md:min-h-8"
        >
          {t("seeProgress")}
        </a>
      </p>
    </div>
  );
}
