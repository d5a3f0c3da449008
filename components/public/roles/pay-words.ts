import { figureText } from "@/components/catalog/figure-text";
import type { PayGroup } from "@/lib/catalog/explore/pay-groups";
import { type Conversion, converted, type PayCurrency } from "@/lib/catalog/explore/pay-scale";
import type { Pay } from "@/lib/catalog/pay";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** A country and year in words: “China, 2026”. */
export function groupName({ region, year }: Pick<PayGroup, "region" | "year">, locale: Locale): string {
  const t = translator(locale, "roles");
  return t("group", { region: t(`region.${region}`), year: String(year) });
}

/** A figure in words as it was given: “CN¥600,000–CN¥1,200,000 and more a year”. */
export function payText(pay: Pay, locale: Locale): string {
  const amount = figureText({ ...pay, value: pay.min, unit: "money" }, locale);
  return pay.measure === "average" ? translator(locale, "roles")("average", { amount }) : amount;
}

/** The same abbreviated, where currency and year are given above it: “¥600K–¥1.2M and more”. */
export function shortPayText(pay: Pay, locale: Locale): string {
  const amount = shortRange(pay, pay.currency, null, locale);
  return pay.measure === "average" ? translator(locale, "roles")("averageShort", { amount }) : amount;
}

/** A figure in the other currency, abbreviated and marked as converted; null where the reader gave no rate. */
export function convertedPayText(pay: Pay, conversion: Conversion | null, locale: Locale): string | null {
  if (conversion === null) return null;
  const other = pay.currency === "USD" ? "CNY" : "USD";
  const amount = shortRange(pay, other, conversion, locale);
  return translator(locale, "roles")("converted", { amount, currency: currencyName(other, locale) });
}

/** An amount in whole currency units, abbreviated, where its currency is named beside it: “$100K”, “¥50万”. */
export function shortAmount(amount: number, currency: string, locale: Locale, digits = 4): string {
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    notation: "compact",
    maximumSignificantDigits: digits,
  }).format(amount);
}

/** A language's name for the currencies of pay figures. */
export function currencyName(currency: string, locale: Locale): string {
  return isPayCurrency(currency) ? translator(locale, "roles")(`currency.${currency}`) : currency;
}

/** The reader's rate with the currency of the common scale, which is that of the page's language. */
export function conversionAt(rate: number | null, locale: Locale): Conversion | null {
  return rate === null ? null : { rate, currency: locale === "zh" ? "CNY" : "USD" };
}

function isPayCurrency(currency: string): currency is PayCurrency {
  return currency === "CNY" || currency === "USD";
}

function shortRange(pay: Pay, currency: string, conversion: Conversion | null, locale: Locale): string {
  const t = translator(locale, "paths");
  // A converted amount is no more exact than the rate somebody typed.
  const digits = conversion === null ? 4 : 3;
  const write = (amount: number) =>
    shortAmount(converted(amount, pay.currency, currency, conversion), currency, locale, digits);
  const low = write(pay.min);
  if (pay.max === null) return t("from", { low });
  if (pay.max === pay.min) return pay.openEnded ? t("from", { low }) : low;
  return t(pay.openEnded ? "openRange" : "range", { low, high: write(pay.max) });
}
