"use client";

import { useLocale, useTranslations } from "use-intl/react";
import type { Day } from "@/lib/domain/day";
import { isClosed } from "@/lib/domain/deal-move";
import { formats } from "@/lib/i18n/formats";
import type { Deal } from "./deal-queries";

/** The next action of an open deal and its day, relative to today; nothing where none is planned. */
export function NextAction({ deal, today, className }: { deal: Deal; today: Day; className?: string }) {
  const t = useTranslations("deals");
  const { relativeDay } = formats(useLocale());
  const { nextAction, nextOn, stage } = deal;
  if (isClosed(stage) || (nextAction === "" && nextOn === null)) return null;
  const when = nextOn && relativeDay(nextOn, today);
  return (
    <span className={className}>
      {[t("next"), nextAction].filter(Boolean).join(" · ")}
      {when ? " · " : null}
      {when && nextOn && nextOn < today ? <span className="text-danger">{t("dueLate", { when })}</span> : when}
    </span>
  );
}
