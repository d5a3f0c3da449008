import { figureText } from "@/components/catalog/figure-text";
import { Provenance } from "@/components/catalog/trust";
import { Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { nearFigures } from "@/lib/catalog/explore/near-figures";
import { textIn } from "@/lib/catalog/text";
import { currencyExponent } from "@/lib/domain/currency-exponent";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/**
 * The figures of the catalog nearest to a claim, each with its page, source, year and trust. `amount` is in minor
 * units.
 */
export function NearFigures({
  locale,
  text,
  amount,
  currency,
}: {
  locale: Locale;
  text: string;
  amount: number | null;
  currency: string | null;
}) {
  const t = translator(locale, "claims");
  const whole = amount === null || currency === null ? null : amount / 10 ** currencyExponent(currency);
  const found = nearFigures({ text, amount: whole, currency });
  return (
    <Section title={t("near")}>
      {found.length === 0 ? (
        <p className="border-y border-hairline py-4 text-muted">{t("nearNone")}</p>
      ) : (
        <>
          <Rows aria-label={t("near")}>
            {found.map(({ figure, of, about, path, near }) => (
              <li key={`${path} ${of} ${figure.value} ${figure.per}`} className="border-b border-hairline py-3">
                <p className="font-semibold tabular-nums">{figureText(figure, locale)}</p>
                <p>
                  <span className="text-muted">{t(`nearOf.${of}`)} · </span>
                  <a href={`/${locale}${path}`} className="underline underline-offset-4">
                    {textIn(about, locale)}
                  </a>
                </p>
                <p className="text-small text-muted">
                  {t(`nearWhy.${near}`)} · <Provenance locale={locale} source={figure.source} year={figure.year} />
                </p>
              </li>
            ))}
          </Rows>
          <p className="mt-2 text-small text-muted">{t("nearNote")}</p>
        </>
      )}
    </Section>
  );
}
