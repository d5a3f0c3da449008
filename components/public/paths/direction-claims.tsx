import { FigureTable } from "@/components/catalog/figure-table";
import { OwnMedian, type ReaderMonths } from "@/components/catalog/own-median";
import { DrawnPrices } from "@/components/paths/direction-prices";
import { ClaimedIncome } from "@/components/paths/direction-row";
import { Section } from "@/components/ui/section";
import type { Direction } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { figureLines } from "./direction-figures";

/**
 * The claimed income and the prices of a direction, drawn as firmly as they are known, with the same figures as a
 * table.
 */
export function DirectionClaims({
  locale,
  direction,
  own,
}: {
  locale: Locale;
  direction: Direction;
  own: ReaderMonths | null;
}) {
  const t = translator(locale, "paths");
  const words = translator(locale, "directions");
  const { income, prices } = direction;
  return (
    <div className="grid content-start gap-8">
      <Section title={t("claimTitle")}>
        <ClaimedIncome locale={locale} direction={direction} scaled />
        <OwnMedian locale={locale} own={own} />
        {income === null ? null : <p className="mt-2 text-small text-muted">{t("claimCaution")}</p>}
      </Section>
      {prices.length > 0 ? (
        <Section title={t("prices")}>
          <DrawnPrices locale={locale} prices={prices} />
        </Section>
      ) : null}
      {income !== null || prices.length > 0 ? (
        <div>
          <p className="mb-2 text-small text-muted">{words(prices.length > 0 ? "drawnPrices" : "drawn")}</p>
          <FigureTable locale={locale} first={words("table.of")} lines={figureLines(direction, locale)} />
        </div>
      ) : null}
    </div>
  );
}
