import type { SelectOption } from "@/components/ui/select-field";
import type { Locale } from "@/lib/domain/kinds";

/** The base currencies offered to a new account, named in the reader's language, the most common first. */
export function currencyChoices(locale: Locale): SelectOption[] {
  const names = new Intl.DisplayNames(locale, { type: "currency" });
  return offered.map((code) => ({ value: code, label: `${names.of(code) ?? code} (${code})` }));
}

/** Renminbi is the currency of most readers; any other ISO 4217 currency can be chosen later. */
const offered = ["CNY", "USD", "EUR", "GBP", "HKD", "TWD", "MOP", "SGD", "MYR", "JPY", "KRW", "CAD", "AUD", "INR"];
