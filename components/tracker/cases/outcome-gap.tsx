"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { list } from "@/lib/i18n/rare-formats";
import type { Case } from "./case-queries";

/**
 * Says what a case without a measured result is missing: any result, or the missing parts of its most complete one.
 */
export function OutcomeGap({ outcomes }: { outcomes: Case["outcomes"] }) {
  const t = useTranslations("cases");
  const locale = useLocale();
  const [least] = outcomes.map(lacking).sort((a, b) => a.length - b.length);
  if (!least) return t("gap.none");
  return t("gap.some", {
    what: list(
      locale,
      least.map((part) => t(`gap.${part}`)),
    ),
  });
}

function lacking({ before, after, unit }: Case["outcomes"][number]) {
  const parts = { before: before === null, after: after === null, unit: unit.trim() === "" };
  return (["before", "after", "unit"] as const).filter((part) => parts[part]);
}
