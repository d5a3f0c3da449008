"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { type Day, daysBetween } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";

/** When to contact a client next, relative to today; a late contact is red and says so. */
export function NextContact({ on, today }: { on: Day | null; today: Day }) {
  const t = useTranslations("clients");
  const { relativeDay } = formats(useLocale());
  if (on === null) return <span className="text-ink">{t("neverTouched")}</span>;
  if (on < today) return <span className="text-danger">{t("late", { days: daysBetween(on, today) })}</span>;
  return <span className={on === today ? "font-semibold text-ink" : ""}>{relativeDay(on, today)}</span>;
}
