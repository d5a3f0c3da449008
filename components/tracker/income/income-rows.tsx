"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { clientChoice } from "@/components/tracker/clients/client-queries";
import { offeringChoice } from "@/components/tracker/offerings/offering-queries";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { monthOf } from "@/lib/domain/day";
import { toBaseMinor } from "@/lib/domain/money";
import { isTiedToHours } from "@/lib/domain/rules";
import { formats } from "@/lib/i18n/formats";
import type { Income } from "./income-queries";

/** Payments by month, latest first. */
export function IncomeMonths({ entries, baseCurrency }: { entries: readonly Income[]; baseCurrency: string }) {
  const { monthOfYear } = formats(useLocale());
  const { data: clients } = useSuspenseQuery(clientChoice);
  const { data: offerings } = useSuspenseQuery(offeringChoice);
  const names = new Map([...clients.items, ...offerings.items].map(({ id, name }) => [id, name]));
  // The API sorts by the time of recording; somebody who records an old payment looks for it at its own date.
  const latestFirst = entries.toSorted((a, b) =>
    a.receivedOn === b.receivedOn ? 0 : a.receivedOn < b.receivedOn ? 1 : -1,
  );
  const months = Map.groupBy(latestFirst, ({ receivedOn }) => monthOf(receivedOn));
  return (
    <div className="grid gap-8">
      {[...months].map(([month, within]) => (
        <Section key={month} title={monthOfYear(month)}>
          <Rows>
            {within.map((entry) => (
              <IncomeRow key={entry.id} entry={entry} names={names} baseCurrency={baseCurrency} />
            ))}
          </Rows>
        </Section>
      ))}
    </div>
  );
}

function IncomeRow({
  entry,
  names,
  baseCurrency,
}: {
  entry: Income;
  names: ReadonlyMap<string, string>;
  baseCurrency: string;
}) {
  const t = useTranslations("income");
  const kinds = useTranslations("kinds");
  const locale = useLocale();
  const { day, money } = formats(locale);
  const { id, amount, currency, model } = entry;
  const client = names.get(entry.clientId ?? "");
  const offering = names.get(entry.offeringId ?? "");
  const named = client ?? offering;
  const facts = [
    named ? kinds(`incomeModel.${model}`) : null,
    client ? offering : null,
    model === "salary" ? null : t(isTiedToHours(model) ? "tied" : "untied"),
    entry.recurring ? t("recurring") : null,
    entry.payers > 1 ? t("payersCount", { count: entry.payers }) : null,
    entry.note.trim().split("\n", 1)[0],
  ];
  return (
    <Row
      href={`/${locale}/income/${id}`}
      lead={day(entry.receivedOn)}
      detail={
        <>
          {amount < 0 ? <b className="font-semibold text-ink">{t("refund")} · </b> : null}
          {facts.filter(Boolean).join(" · ")}
          {currency === baseCurrency ? null : <Converted entry={entry} baseCurrency={baseCurrency} />}
        </>
      }
      end={<span className="text-ink">{money(amount, currency)}</span>}
    >
      {named ?? kinds(`incomeModel.${model}`)}
    </Row>
  );
}

/** The worth of a payment in a foreign currency, and its rate. */
function Converted({ entry, baseCurrency }: { entry: Income; baseCurrency: string }) {
  const t = useTranslations("income");
  const { money, number } = formats(useLocale());
  const { amount, currency, rate } = entry;
  if (rate === null) return null;
  const worth = toBaseMinor(amount, currency, rate, baseCurrency);
  return <span className="block">{t("atRate", { rate: number(rate, 8), amount: money(worth, baseCurrency) })}</span>;
}
