import type { FigureLine } from "@/components/catalog/figure-table";
import { textIn } from "@/lib/catalog/text";
import type { Direction } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/**
 * The claimed income and the prices of a direction, as lines of a table; `name` precedes each where there are several
 * directions.
 */
export function figureLines(direction: Direction, locale: Locale, name = ""): FigureLine[] {
  const t = translator(locale, "directions");
  const { income, prices } = direction;
  const of = (what: string) => [name, what].filter(Boolean).join(" · ");
  return [
    ...(income === null
      ? []
      : [
          {
            name: of(t("income")),
            amount: { ...income, value: income.min, unit: "money" as const },
            source: income.source,
          },
        ]),
    ...prices.map((price) => ({
      name: of(price.note === null ? t("price") : textIn(price.note, locale)),
      amount: price,
      source: price.source,
      year: price.year,
    })),
  ];
}
