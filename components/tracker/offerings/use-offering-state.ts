"use client";

import { useLocale, useTranslations } from "use-intl/react";
import type { Day } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import type { Offering } from "./offering-queries";

/** Describes an offering's kind and state as of `today`: “Product · launched Mar 9, 2026”. */
export function useOfferingState(today: Day) {
  const t = useTranslations("offerings");
  const kinds = useTranslations("kinds");
  const { date } = formats(useLocale());
  return ({ kind, launchedOn, retiredOn }: Offering): string => {
    const launch =
      launchedOn === null
        ? t("notLaunched")
        : t(launchedOn > today ? "launches" : "launched", { date: date(launchedOn) });
    const end = retiredOn === null ? [] : [t("retired", { date: date(retiredOn) })];
    return [kinds(`offeringKind.${kind}`), launch, ...end].join(" · ");
  };
}
