import { ScrollRegion } from "@/components/explore/scroll-region";
import { Disclosure } from "@/components/ui/disclosure";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { type Amount, plainValue } from "./figure-text";
import { SourceTitle, sourceById } from "./trust";

/** One line of the table: the subject of the figure, and the figure. */
export type FigureLine = {
  readonly name: string;
  readonly amount: Amount;
  readonly source: string;
  readonly year?: number | null;
};

/** The figures of a drawing as a table, one click away; nothing where there are none. */
export function FigureTable({ locale, lines, first }: { locale: Locale; lines: readonly FigureLine[]; first: string }) {
  const t = translator(locale, "directions");
  if (lines.length === 0) return null;
  const heads = [first, t("table.from"), t("table.to"), t("table.per"), t("table.year"), t("table.trust")];
  return (
    <Disclosure summary={t("table.open")}>
      <ScrollRegion label={t("table.open")}>
        <table className="w-full min-w-160 text-small tabular-nums">
          <thead>
            <tr className="border-b border-hairline text-muted">
              {heads.map((head) => (
                <th key={head} scope="col" className="py-1.5 pe-4 text-start font-normal">
                  {head}
                </th>
              ))}
              <th scope="col" className="py-1.5 text-start font-normal">
                {t("table.source")}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={`${line.name} ${line.amount.value} ${line.amount.per}`} locale={locale} line={line} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Disclosure>
  );
}

function Line({ locale, line }: { locale: Locale; line: FigureLine }) {
  const t = translator(locale, "directions");
  const { name, amount } = line;
  const source = sourceById(line.source);
  const year = line.year ?? source.year;
  const cells = {
    from: plainValue(amount, amount.value, locale),
    to: upperEnd(amount, locale),
    per: amount.per === null ? t("table.once") : t(`table.perName.${amount.per}`),
    year: year === null ? "–" : String(year),
    trust: t("table.trustOf", { trust: source.trust }),
  };
  return (
    <tr className="border-b border-hairline align-baseline">
      <th scope="row" className="py-1.5 pe-4 text-start font-normal">
        {name}
      </th>
      {Object.entries(cells).map(([column, cell]) => (
        <td key={column} className="py-1.5 pe-4 whitespace-nowrap">
          {cell}
        </td>
      ))}
      <td className="py-1.5">
        <SourceTitle source={source} />
      </td>
    </tr>
  );
}

function upperEnd(amount: Amount, locale: Locale): string {
  const t = translator(locale, "directions");
  const { value, max, openEnded } = amount;
  if (max === null) return openEnded ? t("table.noUpper") : plainValue(amount, value, locale);
  const high = plainValue(amount, max, locale);
  return openEnded ? t("table.andMore", { high }) : high;
}
