import type { SelectOption } from "@/components/ui/select-field";
import type { Locale } from "@/lib/domain/kinds";

/** The currencies to count in that a new account may choose from, named in the reader's language, the commonest here first. */
export function currencyChoices(locale: Locale): SelectOption[] {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  return offered.map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }));
}

/** Renminbi is what most readers count in; any other currency of ISO 4217 can be chosen later. */
const offered = ["CNY", "USD", "EUR", "GBP", "HKD", "TWD", "MOP", "SGD", "MYR", "JPY", "KRW", "CAD", "AUD", "INR"];
