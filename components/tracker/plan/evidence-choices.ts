"use client";

import { useQuery } from "@tanstack/react-query";
import { useLocale } from "use-intl/react";
import type { SelectOption } from "@/components/ui/select-field";
import { api } from "@/lib/client/api";
import type { EvidenceKind } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";

/** The kinds of evidence that are records of the user. */
export type RecordKind = Exclude<EvidenceKind, "none" | "note" | "link">;

/** Whether a milestone's evidence is a record. */
export function isRecordKind(kind: EvidenceKind): kind is RecordKind {
  return kind !== "none" && kind !== "note" && kind !== "link";
}

/** The records that can prove a milestone; `options` is null until they are loaded. */
export type EvidenceChoices = { options: SelectOption[] | null; failed: boolean };

/** The newest records of a kind as choices, up to the API's maximum per page; a null kind fetches nothing. */
export function useEvidenceChoices(kind: RecordKind | null): EvidenceChoices {
  const locale = useLocale();
  const format = formats(locale);
  const input = { limit: 200 };
  const cases = useQuery({ ...api.cases.list.queryOptions({ input }), enabled: kind === "case" });
  const deals = useQuery({ ...api.deals.list.queryOptions({ input }), enabled: kind === "deal" });
  const touches = useQuery({ ...api.touches.list.queryOptions({ input }), enabled: kind === "touch" });
  const offerings = useQuery({ ...api.offerings.list.queryOptions({ input }), enabled: kind === "offering" });
  const income = useQuery({ ...api.income.list.queryOptions({ input }), enabled: kind === "income" });

  if (kind === null) return { options: null, failed: false };
  const query = { case: cases, deal: deals, touch: touches, offering: offerings, income }[kind];
  const options = {
    case: () => cases.data?.items.map(({ id, title }) => option(id, readable(title, locale))),
    deal: () => deals.data?.items.map(({ id, title }) => option(id, title)),
    touch: () => touches.data?.items.map(({ id, on, text }) => option(id, `${format.day(on)} · ${text}`)),
    offering: () => offerings.data?.items.map(({ id, name }) => option(id, name)),
    income: () =>
      income.data?.items.map(({ id, receivedOn, amount, currency, note }) =>
        option(id, [format.day(receivedOn), format.money(amount, currency), note].filter(Boolean).join(" · ")),
      ),
  }[kind]();
  return { options: options ?? null, failed: query.isError };
}

/** A select cannot break lines, so a longer label would be cut off anyway. */
const MAX_LABEL = 80;

function option(value: string, label: string): SelectOption {
  return { value, label: label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL)}…` : label };
}

/** A text in the reader's language, else in the other. */
function readable(text: string | { zh?: string; en?: string }, locale: "zh" | "en"): string {
  if (typeof text === "string") return text;
  return text[locale] || text.zh || text.en || "";
}
