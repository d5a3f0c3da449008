import { Figures } from "@/components/ui/figures";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/domain/kinds";
import type { OwnMonths } from "@/lib/domain/own-months";
import { formats } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";

/**
 * The reader's own months beside a claim, in their base currency, with their number. The two are compared only if
 * they are in the same currency. `then` are the months as they were when the claim was saved, undefined where it is
 * not saved.
 */
export function OwnMonthsBeside({
  locale,
  own,
  then,
  baseCurrency,
  claimed,
}: {
  locale: Locale;
  own: OwnMonths | null;
  then?: OwnMonths | null | undefined;
  baseCurrency: string;
  /** Minor units of its currency. */
  claimed: { amount: number; currency: string } | null;
}) {
  const t = translator(locale, "claims");
  const { money, monthOfYear } = formats(locale);
  const base = (minor: number) => money(minor, baseCurrency);
  return (
    <Section title={t("own")}>
      {own === null ? (
        <p className="border-y border-hairline py-4 text-muted">{t("ownNone")}</p>
      ) : (
        <div className="grid gap-4 border-y border-hairline py-4">
          <Figures
            items={[
              { label: t("ownMedian", { months: own.months }), value: base(own.median) },
              ...(claimed === null ? [] : [{ label: t("ownClaimed"), value: money(claimed.amount, claimed.currency) }]),
              { label: t("ownBest", { month: monthOfYear(own.best.month) }), value: base(own.best.amount) },
            ]}
          />
          {claimed === null ? null : <p>{comparison(locale, own.median, baseCurrency, claimed)}</p>}
          <p className="text-small text-muted">{t("ownHow")}</p>
        </div>
      )}
      {then === undefined ? null : (
        <dl className="grid gap-1 border-b border-hairline py-4">
          {(
            [
              ["sinceThen", then],
              ["sinceNow", own],
            ] as const
          ).map(([label, months]) => (
            <div key={label} className="flex flex-wrap justify-between gap-x-6">
              <dt className="text-muted">{t(label)}</dt>
              <dd className="tabular-nums">{months === null ? t("sinceNone") : base(months.median)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

function comparison(
  locale: Locale,
  median: number,
  baseCurrency: string,
  claimed: { amount: number; currency: string },
): string {
  const t = translator(locale, "claims");
  if (claimed.currency !== baseCurrency) return t("ownUncompared");
  if (median <= 0) return t("ownNegative");
  if (claimed.amount <= median) return t("ownLess");
  // Rounded to one decimal the factor would be “1 times”.
  if (claimed.amount < median * 1.05) return t("ownSame");
  return t("ownTimes", { times: formats(locale).number(claimed.amount / median, 1) });
}
