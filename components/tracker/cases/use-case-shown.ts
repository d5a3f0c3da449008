"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { clientChoice } from "@/components/tracker/clients/client-queries";
import { dealsOfClient } from "@/components/tracker/deals/deal-queries";
import { formats } from "@/lib/i18n/formats";
import type { Case } from "./case-queries";
import { caseTextIn } from "./case-text";
import type { PathChoice } from "./party-fields";

/** Converts a case's fields to words, by the names they have in the form. */
export function useCaseShown(paths: readonly PathChoice[]) {
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const queries = useQueryClient();
  const { date, number } = formats(locale);
  const day = (on: string | null) => (on === null ? "" : date(on));
  const figure = (value: number | null) => (value === null ? "?" : number(value, 20));
  const named = (id: string | null, among: readonly { id: string; name: string }[] = []) =>
    among.find((each) => each.id === id)?.name ?? id ?? "";
  return (one: Case): Record<string, string> => {
    const clients = queries.getQueryData(clientChoice.queryKey)?.items;
    const deals = one.clientId === null ? [] : queries.getQueryData(dealsOfClient(one.clientId).queryKey)?.items;
    return {
      title: caseTextIn(one.title, locale),
      kind: kinds(`caseKind.${one.kind}`),
      niche: one.niche,
      problem: caseTextIn(one.problem, locale),
      approach: caseTextIn(one.approach, locale),
      tools: one.tools.join(", "),
      pathId: paths.find(({ value }) => value === one.pathId)?.label ?? "",
      clientId: named(one.clientId, clients),
      dealId: named(
        one.dealId,
        deals?.map(({ id, title }) => ({ id, name: title })),
      ),
      status: kinds(`caseStatus.${one.status}`),
      startedOn: day(one.startedOn),
      deliveredOn: day(one.deliveredOn),
      hours: one.hours === null ? "" : number(one.hours),
      outcomes: one.outcomes
        .map(({ metric, before, after, unit }) => `${metric} ${figure(before)} → ${figure(after)} ${unit}`.trim())
        .join("; "),
      quote: caseTextIn(one.quote, locale),
      links: one.links.map(({ url, label }) => (label ? `${label} ${url}` : url)).join("; "),
    };
  };
}
