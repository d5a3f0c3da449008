"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Row, Rows } from "@/components/ui/rows";
import { api } from "@/lib/client/api";
import { apiErrorOf } from "@/lib/client/api-error";
import type { Locale } from "@/lib/domain/kinds";
import type { RuleProgress } from "@/lib/domain/progress";
import { formats } from "@/lib/i18n/formats";

/** The records that prove a rule, fetched on demand. */
export function RuleEvidence({ rule }: { rule: RuleProgress }) {
  const t = useTranslations("progress");
  const common = useTranslations("common");
  const errors = useTranslations("errors");
  const locale = useLocale();
  const { date, money } = formats(locale);
  const query = useQuery(
    api.progress.evidence.queryOptions({ input: { rule: rule.id }, enabled: rule.evidenceCount > 0 }),
  );

  if (rule.evidenceCount === 0) return <p className="text-small text-muted">{t("noEvidence")}</p>;
  if (query.isPending) return <p className="text-small text-muted">{common("loading")}</p>;
  if (query.isError) {
    return (
      <p role="alert" className="text-small">
        {apiErrorOf(query.error)?.message ?? errors("unreachable")}{" "}
        <Button variant="secondary" onClick={() => query.refetch()}>
          {common("retry")}
        </Button>
      </p>
    );
  }
  const { items } = query.data;
  const count = rule.evidenceCount;
  return (
    <div>
      <p className="mb-1 text-small text-muted">
        {count > items.length ? t("evidenceFirst", { shown: items.length, count }) : t("evidence", { count })}
      </p>
      <Rows>
        {items.map((item) => (
          <Row
            key={item.id}
            href={recordAddress(locale, item)}
            lead={item.on ? date(item.on) : undefined}
            end={item.amount !== null && item.currency !== null ? money(item.amount, item.currency) : undefined}
          >
            {item.title || t("payment")}
          </Row>
        ))}
      </Rows>
    </div>
  );
}

function recordAddress(locale: Locale, { resource, id }: { resource: string; id: string }): string {
  if (resource === "paths") return `/${locale}/plan`;
  if (resource === "offerings") return `/${locale}/income/offerings/${id}`;
  return `/${locale}/${resource}/${id}`;
}
