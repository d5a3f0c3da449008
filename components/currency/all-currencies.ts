import type { SelectOption } from "@/components/ui/select-field";
import type { Locale } from "@/lib/domain/kinds";
import { currencies } from "@/lib/domain/money";
import { currencyChoices } from "./currency-choices";

/** Every ISO 4217 currency in use, named in the reader's language: the common ones, then all others by name. */
export type Currencies = { common: readonly SelectOption[]; others: readonly SelectOption[] };

/** Call this on the server: each browser names and sorts currencies in its own way. */
export function allCurrencies(locale: Locale): Currencies {
  const common = currencyChoices(locale);
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  const order = new Intl.Collator(locale);
  const others = currencies
    .filter((code) => !common.some(({ value }) => value === code))
    .map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }))
    .sort((a, b) => order.compare(a.label, b.label));
  return { common, others };
}
