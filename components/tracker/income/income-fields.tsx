"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Currencies } from "@/components/currency/all-currencies";
import { CurrencyOptions } from "@/components/currency/currency-options";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { amountText, numberText } from "@/lib/domain/number-text";
import type { IncomePart } from "./income-part";
import { ModelField } from "./model-field";
import { MoreFields } from "./more-fields";
import { SourceFields } from "./source-fields";

/** Every field of a payment: the required ones first, the rest folded away unless one is filled. */
export function IncomeFields({
  form,
  start,
  baseCurrency,
  currencies,
}: IncomePart & { baseCurrency: string; currencies: Currencies }) {
  const [clientId, setClientId] = useState(start.clientId ?? "");
  const [model, setModel] = useState(start.model);
  return (
    <>
      <AmountFields form={form} start={start} baseCurrency={baseCurrency} currencies={currencies} />
      <ModelField form={form} start={start} model={model} onModel={setModel} />
      <SourceFields form={form} start={start} clientId={clientId} onClient={setClientId} />
      <MoreFields form={form} start={start} clientId={clientId} model={model} />
    </>
  );
}

function AmountFields({
  form,
  start,
  baseCurrency,
  currencies,
}: IncomePart & { baseCurrency: string; currencies: Currencies }) {
  const t = useTranslations("income");
  const [currency, setCurrency] = useState(start.currency);
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <div className="grid content-start gap-1">
        <NumberField
          {...form.field("amount")}
          label={t("field.amount")}
          unit={currency}
          required
          defaultValue={start.amount === null ? "" : amountText(start.amount, start.currency)}
        />
        <Checkbox name="refund" label={t("field.refund")} defaultChecked={(start.amount ?? 0) < 0} />
      </div>
      <DateField {...form.field("receivedOn")} label={t("field.receivedOn")} required defaultValue={start.receivedOn} />
      <SelectField
        {...form.field("currency")}
        label={t("field.currency")}
        defaultValue={start.currency}
        onChange={(event) => setCurrency(event.target.value)}
      >
        <CurrencyOptions
          currencies={currencies}
          words={{ common: t("field.commonCurrencies"), others: t("field.otherCurrencies") }}
        />
      </SelectField>
      {currency === baseCurrency ? null : (
        <NumberField
          // A rate belongs to its currency.
          key={currency}
          {...form.field("rate", t("field.rateHint"))}
          label={t("field.rate", { base: baseCurrency, currency })}
          unit={baseCurrency}
          required
          defaultValue={currency === start.currency && start.rate != null ? numberText(start.rate) : ""}
        />
      )}
    </div>
  );
}
