import type { Locale } from "@/lib/domain/kinds";
import type { OwnMonths } from "@/lib/domain/own-months";
import { formats } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";

/** The reader's own months, and the currency of their minor units. */
export type ReaderMonths = { readonly months: OwnMonths; readonly currency: string };

/**
 * The reader's own median month beside the claims of others, with the number of months behind it; nothing where there
 * are none.
 */
export function OwnMedian({ locale, own }: { locale: Locale; own: ReaderMonths | null }) {
  if (own === null) return null;
  const { months, currency } = own;
  const amount = formats(locale).money(months.median, currency);
  return (
    <p className="mt-2 tabular-nums" data-own-median>
      {translator(locale, "directions")("ownMedian", { amount, months: months.months })}
    </p>
  );
}
