"use client";

import { useSuspenseQueries } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { type Deal, dealsAtStage, openStages } from "@/components/tracker/deals/deal-queries";
import { NextAction } from "@/components/tracker/deals/next-action";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/day";
import type { DealStage } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";

/** The open deals in the order of the pipeline, each stage with their number and total value. */
export function OpenDeals({ names, today }: { names: ReadonlyMap<string, string>; today: Day }) {
  const t = useTranslations("deals");
  const found = useSuspenseQueries({ queries: openStages.map(dealsAtStage) });
  const groups = openStages.flatMap((stage, at) => {
    const page = found[at]?.data;
    return page && page.items.length > 0 ? [{ stage, deals: page.items, more: page.nextCursor !== null }] : [];
  });
  return (
    <Section title={t("open")}>
      {groups.length === 0 ? (
        <p className="max-w-prose border-y border-hairline py-4 text-muted">{t("openNone")}</p>
      ) : (
        <div className="grid gap-6">
          {groups.map((group) => (
            <StageGroup key={group.stage} {...group} names={names} today={today} />
          ))}
        </div>
      )}
    </Section>
  );
}

function StageGroup({
  stage,
  deals,
  more,
  names,
  today,
}: {
  stage: DealStage;
  deals: readonly Deal[];
  more: boolean;
  names: ReadonlyMap<string, string>;
  today: Day;
}) {
  const t = useTranslations("deals");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const { money } = formats(locale);
  return (
    <div>
      <div className="mb-1 flex items-baseline justify-between gap-4">
        <h3 className="font-semibold">
          {t("atStage", { stage: kinds(`dealStage.${stage}`), count: `${deals.length}${more ? "+" : ""}` })}
        </h3>
        <span className="tabular-nums">
          {sums(deals)
            .map(([currency, sum]) => money(sum, currency))
            .join(" + ")}
        </span>
      </div>
      <Rows>
        {deals.map((deal) => (
          <Row
            key={deal.id}
            href={`/${locale}/clients/${deal.clientId}#deal-${deal.id}`}
            detail={
              <>
                {[names.get(deal.clientId), deal.kind === "job" ? kinds(`jobStage.${deal.stage}`) : null]
                  .filter(Boolean)
                  .join(" · ")}
                <NextAction deal={deal} today={today} className="block" />
              </>
            }
            end={deal.value === null ? null : money(deal.value, deal.currency)}
          >
            {deal.title}
          </Row>
        ))}
      </Rows>
    </div>
  );
}

/** The total value of the deals by currency: a sum across currencies would be meaningless. */
function sums(deals: readonly Deal[]): [currency: string, sum: number][] {
  const totals = new Map<string, number>();
  for (const { value, currency } of deals) {
    if (value !== null) totals.set(currency, (totals.get(currency) ?? 0) + value);
  }
  return [...totals].sort(([a], [b]) => a.localeCompare(b));
}
