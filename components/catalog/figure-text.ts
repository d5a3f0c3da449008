import type { Figure } from "@/lib/catalog/types";
import { currencyExponent } from "@/lib/domain/currency-exponent";
import type { Locale } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";

/** The part of a figure that determines its amount in words. */
export type Amount = Pick<Figure, "value" | "max" | "openEnded" | "unit" | "currency" | "per">;

/** A figure of the catalog in words: “¥5,000 – ¥50,000 and more a month”. */
export function figureText(figure: Amount, locale: Locale): string {
  const t = translator(locale, "paths");
  const [low, high] = [figure.value, figure.max].map((value) =>
    value === null ? null : plainValue(figure, value, locale),
  );
  const amount = rangeText(low ?? "", figure.max === figure.value ? null : (high ?? null), figure.openEnded, locale);
  return figure.per === null ? amount : t(`per.${figure.per}`, { amount });
}

/** One value in the unit of a figure: “¥5,000”, “80%”. */
export function plainValue({ unit, currency }: Pick<Figure, "unit" | "currency">, value: number, locale: Locale) {
  const format = formats(locale);
  // The catalog counts money in whole units, the formats in minor ones.
  if (unit === "money" && currency) return format.money(Math.round(value * 10 ** currencyExponent(currency)), currency);
  if (unit === "percent") return format.percent(value);
  return translator(locale, "paths")(`unit.${unit}`, { count: value });
}

function rangeText(low: string, high: string | null, openEnded: boolean, locale: Locale): string {
  const t = translator(locale, "paths");
  if (high === null) return openEnded ? t("from", { low }) : low;
  return openEnded ? t("openRange", { low, high }) : t("range", { low, high });
}
