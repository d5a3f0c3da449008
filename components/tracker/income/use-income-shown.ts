"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { caseTextIn } from "@/components/tracker/cases/case-text";
import { clientChoice } from "@/components/tracker/clients/client-queries";
import { dealsOfClient } from "@/components/tracker/deals/deal-queries";
import { offeringChoice } from "@/components/tracker/offerings/offering-queries";
import { formats } from "@/lib/i18n/formats";
import { caseChoice, type Income } from "./income-queries";

/** Converts a payment's fields to words, by the names they have in the form. */
export function useIncomeShown() {
  const t = useTranslations("income");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const queries = useQueryClient();
  const { date, money, number } = formats(locale);

  return (one: Income): Record<string, string> => {
    const clientId = one.clientId ?? "";
    const names = new Map<string, string>();
    for (const { id, name } of queries.getQueryData(clientChoice.queryKey)?.items ?? []) names.set(id, name);
    for (const { id, name } of queries.getQueryData(offeringChoice.queryKey)?.items ?? []) names.set(id, name);
    for (const { id, title } of queries.getQueryData(dealsOfClient(clientId).queryKey)?.items ?? [])
      names.set(id, title);
    for (const { id, title } of queries.getQueryData(caseChoice(clientId).queryKey)?.items ?? [])
      names.set(id, caseTextIn(title, locale));
    const named = (id: string | null) => (id === null ? "" : (names.get(id) ?? id));
    return {
      amount: money(one.amount, one.currency),
      receivedOn: date(one.receivedOn),
      currency: one.currency,
      rate: one.rate === null ? "" : number(one.rate, 8),
      model: kinds(`incomeModel.${one.model}`),
      clientId: named(one.clientId),
      dealId: named(one.dealId),
      offeringId: named(one.offeringId),
      caseId: named(one.caseId),
      hours: one.hours === null ? "" : number(one.hours),
      payers: number(one.payers),
      recurring: t(one.recurring ? "yes" : "no"),
      note: one.note,
    };
  };
}
