import { directions } from "@/lib/catalog/directions";
import { scaleOver } from "@/lib/catalog/explore/range-shape";
import type { Figure } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { RangeBar, RangeScale } from "./range-bar";
import { sourceById } from "./trust";

/** A price by the piece on the one scale of all prices in its currency, looking as firm as its source is trusted. */
export function PriceRange({ price }: { price: Figure }) {
  return (
    <RangeBar
      range={{ min: price.value, max: price.max, openEnded: price.openEnded }}
      trust={sourceById(price.source).trust}
      scale={priceScale(price.currency)}
    />
  );
}

/** The amounts at the lines of that scale. */
export function PriceScale({ locale, currency }: { locale: Locale; currency: string }) {
  return <RangeScale locale={locale} currency={currency} scale={priceScale(currency)} />;
}

/** From the catalog's lowest price in this currency to its highest. */
function priceScale(currency: string | null) {
  const prices = directions.flatMap((direction) => direction.prices.filter((price) => price.currency === currency));
  return scaleOver(prices.flatMap(({ value, max }) => [value, max ?? value]));
}
