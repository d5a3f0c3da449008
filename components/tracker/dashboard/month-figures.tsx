"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { Figures } from "@/components/ui/figures";
import { Section } from "@/components/ui/section";
import { formats } from "@/lib/i18n/formats";
import type { Today } from "./today";

/**
 * The figures of the month: income against its target, the share not tied to hours, and the time to the first
 * payment.
 */
export function MonthFigures({ today }: { today: Today }) {
  const t = useTranslations("dashboard");
  const { money, month, percent } = formats(useLocale());
  const { months, baseCurrency, firstClient } = today;
  const now = months.at(-1);
  if (!now) return null;

  const target = today.path?.incomeTarget ?? null;
  const tied = months.reduce((sum, one) => sum + one.tied, 0);
  const untied = months.reduce((sum, one) => sum + one.untied, 0);
  const share = tied + untied > 0 ? Math.min(100, Math.max(0, (untied / (tied + untied)) * 100)) : null;

  return (
    <Section title={t("thisMonth")}>
      <Figures
        items={[
          {
            label: target
              ? t("incomeTarget", { month: month(now.month), target: money(target, baseCurrency) })
              : t("income", { month: month(now.month) }),
            value: money(now.tied + now.untied, baseCurrency),
          },
          {
            label: share === null ? t("untiedNone") : t("untied", { count: months.length }),
            value: share === null ? "–" : percent(share),
          },
          {
            label: firstClient ? t(firstClient.to ? "firstClientMet" : "firstClientOpen") : t("firstClientNone"),
            value: firstClient ? t("firstClientDays", { days: firstClient.days }) : "–",
          },
        ]}
      />
    </Section>
  );
}
