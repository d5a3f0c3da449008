import { directions } from "@/lib/catalog/directions";
import { scaleOver } from "@/lib/catalog/explore/range-shape";
import type { Figure } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { RangeBar, RangeScale } from "./range-bar";
import { sourceById } from "./trust";

/**
 * A unit price on the common scale of all prices in its currency, with the amounts below it, drawn as firmly as its
 * source is trusted.
 */
export function PriceRange({ locale, price, currency }: { locale: Locale; price: Figure; currency: string }) {
  const scale = priceScale(currency);
  return (
    <div>
      <RangeBar
        range={{ min: price.value, max: price.max, openEnded: price.openEnded }}
        trust={sourceById(price.source).trust}
        scale={scale}
      />
      <RangeScale locale={locale} currency={currency} scale={scale} />
    </div>
  );
}

/** The scale from the catalog's lowest price in this currency to its highest. */
function priceScale(currency: string) {
  const prices = directions.flatMap((direction) => direction.prices.filter((price) => price.currency === currency));
  return scaleOver(prices.flatMap(({ value, max }) => [value, max ?? value]));
}
