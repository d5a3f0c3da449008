"use client";

import { useEffect, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Icon } from "@/components/ui/icon";
import { dropNote, type MovedNote, noteLeft } from "@/lib/client/moved-note";
import type { Stage } from "@/lib/domain/kinds";
import { type Moved, type MovedRule, nothingMoved } from "@/lib/domain/what-moved";
import { formats } from "@/lib/i18n/formats";
import { ruleValue } from "./rule-value";

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
      <p>
        {t(did)} {moved === null ? t("unknown") : nothingMoved(moved) ? t("nothing") : null}
      </p>
      {moved ? <Movements moved={moved} /> : null}
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

function Movements({ moved }: { moved: Moved }) {
  const t = useTranslations("moved");
  const progress = useTranslations("progress");
  const kinds = useTranslations("kinds");
  const written = formats(useLocale());
  const words = (key: "met" | "unmet" | "raised" | "lowered", rule: MovedRule) =>
    t(key, { rule: progress(`rule.${rule.id}.name`), value: ruleValue(rule, written) });
  return (
    <ul className="grid gap-1">
      {moved.stage ? <StageLine stage={moved.stage.now} text={stageText(moved.stage)} /> : null}
      {moved.met.map((rule) => (
        <li key={rule.id} className="flex gap-2 font-semibold">
          <Icon name="check" className="mt-[0.3em]" />
          <span>{words("met", rule)}</span>
        </li>
      ))}
      {(["unmet", "raised", "lowered"] as const).flatMap((key) =>
        moved[key].map((rule) => <li key={rule.id}>{words(key, rule)}</li>),
      )}
      {moved.holds === null ? null : <li>{t(moved.holds ? "holdsAgain" : "holdsNoLonger")}</li>}
    </ul>
  );

  function stageText({ now, climbed }: { now: Stage; climbed: boolean }): string {
    return t(climbed ? "reached" : "fellBack", { stage: kinds(`stage.${now}`) });
  }
}

function StageLine({ stage, text }: { stage: Stage; text: string }) {
  return (
    <li data-stage={stage} className="border-s-3 border-stage ps-3 font-serif text-lead font-semibold">
      {text}
    </li>
  );
}
