"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { Section } from "@/components/ui/section";
import { formats } from "@/lib/i18n/formats";
import type { Today } from "./today";

/** Height of the tallest bar in the drawing's own units; a month is a hundred of them wide. */
const CHART_HEIGHT = 120;

/**
 * Income by month as bars from zero, split by whether it is tied to hours, with direct labels; a month whose refunds
 * outweigh its payments has no bar. The same figures are in a table one press away. Empty until there is income.
 */
export function MonthsChart({ months, currency }: { months: Today["months"]; currency: string }) {
  const t = useTranslations("dashboard");
  const { money, month } = formats(useLocale());
  const bars = months.map((one) => ({ ...one, tied: Math.max(0, one.tied), untied: Math.max(0, one.untied) }));
  const largest = Math.max(...bars.map((bar) => bar.tied + bar.untied));
  if (largest <= 0) return null;
  const scale = (amount: number) => (amount / largest) * CHART_HEIGHT;

  return (
    <Section title={t("chart")}>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${months.length * 100} ${CHART_HEIGHT + 2}`}
        preserveAspectRatio="none"
        className="block h-32 w-full"
      >
        {bars.map((bar, at) => (
          <g key={bar.month}>
            <rect
              className="fill-tied"
              x={at * 100 + 20}
              width={60}
              y={CHART_HEIGHT - scale(bar.tied + bar.untied)}
              height={scale(bar.tied)}
            />
            <rect
              className="fill-untied"
              x={at * 100 + 20}
              width={60}
              y={CHART_HEIGHT - scale(bar.untied)}
              height={scale(bar.untied)}
            />
          </g>
        ))}
        <rect className="fill-ink" x={0} y={CHART_HEIGHT} width={months.length * 100} height={1.5} />
      </svg>
      <div aria-hidden="true" className="flex text-fine text-muted">
        {months.map((one) => (
          <span key={one.month} className="flex-1 text-center">
            {month(one.month)}
          </span>
        ))}
      </div>
      <p aria-hidden="true" className="mt-2 flex flex-wrap gap-x-5 text-fine">
        <span className="flex items-center gap-1.5">
          <span className="size-2.5 bg-tied" />
          {t("tied")}
        </span>
        <span className="flex items-center gap-1.5">
          <span className="size-2.5 bg-untied" />
          {t("untiedShort")}
        </span>
      </p>
      <details className="mt-2 text-small">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-muted md:min-h-8">
          {t("table")}
        </summary>
        <table className="w-full tabular-nums">
          <thead>
            <tr className="border-b border-hairline text-start text-muted">
              <th scope="col" className="py-1.5 text-start font-normal">
                {t("month")}
              </th>
              <th scope="col" className="text-end font-normal">
                {t("tied")}
              </th>
              <th scope="col" className="text-end font-normal">
                {t("untiedShort")}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <tr key={one.month} className="border-b border-hairline">
                <th scope="row" className="py-1.5 text-start font-normal">
                  {month(one.month)}
                </th>
                <td className="text-end">{money(one.tied, currency)}</td>
                <td className="text-end">{money(one.untied, currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}
