"use client";

import { useEffect, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { dropNote, type MovedNote, noteLeft } from "@/lib/client/moved-note";
import { MovedWords } from "./moved-words";

/**
 * What the record saved on the page before this one moved: rules met, the stage reached, and what fell where evidence
 * was taken away. Empty where nothing was left to say. Needs the texts `moved`, `progress` and `kinds`.
 */
export function WhatMoved() {
  const [note, setNote] = useState<MovedNote | null>(null);
  useEffect(() => {
    const left = noteLeft();
    if (!left) return;
    const timer = setTimeout(() => {
      setNote(left);
      dropNote();
    }, HEARD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={note ? "mb-8 border-b border-hairline pb-3" : undefined}>
      {note ? <Note note={note} /> : null}
    </div>
  );
}

/** A live region that appears together with its text is not read out everywhere; it has to be there a moment before. */
const HEARD_AFTER_MS = 100;

function Note({ note: { did, moved } }: { note: MovedNote }) {
  const t = useTranslations("moved");
  const locale = useLocale();
  return (
    <div className="grid gap-1">
      <MovedWords did={did} moved={moved} />
      <p>
        <a
          href={`/${locale}/dashboard`}
          className="inline-flex min-h-11 items-center underline underline-offset-4 md:min-h-8"
        >
          {t("standing")}
        </a>
      </p>
    </div>
  );
}
