import type { useTranslations } from "use-intl/react";
import type { Today } from "@/components/tracker/dashboard/today";
import type { Formats } from "@/lib/i18n/formats";

/** This month's income in one sentence, without salary. `months` are oldest first. */
export function incomeSummary(
  { months, baseCurrency }: Pick<Today, "months" | "baseCurrency">,
  t: ReturnType<typeof useTranslations<"income">>,
  { money, month, percent }: Formats,
): string {
  const now = months.at(-1);
  if (!now) return t("headline.none");
  const total = now.tied + now.untied;
  if (total === 0) {
    const earlier = months.findLast(({ tied, untied }) => tied + untied > 0);
    if (!earlier) return t("headline.nothing", { count: months.length });
    const amount = money(earlier.tied + earlier.untied, baseCurrency);
    return t("headline.earlier", { amount, month: month(earlier.month) });
  }
  const amount = money(total, baseCurrency);
  // With a refund larger than the income beside it a share would be meaningless.
  if (total < 0 || now.tied < 0 || now.untied < 0) return t("headline.plain", { amount });
  if (now.untied === 0) return t("headline.tied", { amount });
  if (now.tied === 0) return t("headline.untied", { amount });
  return t("headline.mixed", { amount, share: percent((now.untied / total) * 100) });
}
