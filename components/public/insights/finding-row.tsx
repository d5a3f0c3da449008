import { figureText } from "@/components/catalog/figure-text";
import { Provenance } from "@/components/catalog/trust";
import { insights } from "@/lib/catalog/insights";
import { textIn } from "@/lib/catalog/text";
import type { Figure, Insight } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** One finding with its figures and its source; its number among all of them links to its own address. */
export function FindingRow({ locale, insight }: { locale: Locale; insight: Insight }) {
  const t = translator(locale, "insights");
  const number = insights.indexOf(insight) + 1;
  // A bare count is meaningless without its subject; the text gives it in words.
  const figures = insight.figures.filter(({ unit, note }) => unit !== "items" || note !== null);
  return (
    <li
      id={insight.id}
      className="grid scroll-mt-4 grid-cols-[2.25rem_1fr] gap-x-1 md:grid-cols-[3rem_1fr] border-b border-hairline py-4 target:bg-sunk"
    >
      <a
        href={`/${locale}/insights#${insight.id}`}
        className="-ms-3 -mt-2.5 inline-flex size-11 items-center justify-center text-small text-muted tabular-nums hover:text-ink hover:underline md:ms-0 md:justify-start"
      >
        <span className="sr-only">{t("address")} </span>
        {number}
      </a>
      <div className="grid max-w-[46rem] gap-1">
        <p>{textIn(insight.text, locale)}</p>
        {figures.length > 0 ? (
          <ul className="text-small">
            {figures.map((figure) => (
              <li key={`${figure.unit}-${figure.value}-${figure.year}-${figure.note?.en}`} className="tabular-nums">
                <FigureLine locale={locale} figure={figure} />
                {figure.source === insight.source ? null : (
                  <>
                    {" · "}
                    <Provenance locale={locale} source={figure.source} year={figure.year} />
                  </>
                )}
              </li>
            ))}
          </ul>
        ) : null}
        <Provenance locale={locale} source={insight.source} />
      </div>
    </li>
  );
}

function FigureLine({ locale, figure }: { locale: Locale; figure: Figure }) {
  const amount = figureText(figure, locale);
  const noted = figure.note
    ? translator(locale, "paths")("noted", { note: textIn(figure.note, locale), amount })
    : amount;
  return figure.year === null
    ? noted
    : translator(locale, "insights")("ofYear", { figure: noted, year: String(figure.year) });
}
