import { figureText } from "@/components/catalog/figure-text";
import { PriceRange } from "@/components/catalog/price-range";
import { Provenance } from "@/components/catalog/trust";
import { textIn } from "@/lib/catalog/text";
import type { Figure } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** Unit prices, each drawn on the scale of its currency. */
export function DrawnPrices({ locale, prices }: { locale: Locale; prices: readonly Figure[] }) {
  return (
    <ul className="grid gap-4">
      {prices.map((price) => (
        <li key={`${price.value}-${price.per}`}>
          <DirectionPrice locale={locale} price={price} drawn />
        </li>
      ))}
    </ul>
  );
}

/** One price with its source, year and trust; `drawn` adds its picture between them. */
export function DirectionPrice({ locale, price, drawn = false }: { locale: Locale; price: Figure; drawn?: boolean }) {
  return (
    <div className="grid content-start gap-1">
      <FigureLine locale={locale} figure={price} />
      {drawn && price.currency !== null ? <PriceRange locale={locale} price={price} currency={price.currency} /> : null}
      <Provenance locale={locale} source={price.source} year={price.year} />
    </div>
  );
}

/** A figure in words, after its subject where there is one. */
export function FigureLine({ locale, figure }: { locale: Locale; figure: Figure }) {
  const amount = figureText(figure, locale);
  return (
    <span className="tabular-nums">
      {figure.note ? translator(locale, "paths")("noted", { note: textIn(figure.note, locale), amount }) : amount}
    </span>
  );
}
