import type { ReactNode } from "react";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { ScrollRegion } from "./scroll-region";

/** One of the compared entries: its page, and the same comparison without it. */
export type Compared = {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly withoutHref: string;
};

/** One aspect of the comparison, with a cell for each entry in their order. */
export type ComparedBy = { readonly id: string; readonly head: string; readonly cells: readonly ReactNode[] };

/**
 * Entries side by side in the reader's order, with a row for each aspect and a link that removes each entry. On a
 * phone the columns scroll while the row headers stay.
 */
export function ComparisonTable({
  locale,
  label,
  entries,
  rows,
}: {
  locale: Locale;
  label: string;
  entries: readonly Compared[];
  rows: readonly ComparedBy[];
}) {
  const t = translator(locale, "explore");
  return (
    <ScrollRegion label={label}>
      <table
        className="w-full table-fixed border-collapse"
        style={{ minWidth: `${6 + entries.length * COLUMN_REM}rem` }}
      >
        <thead>
          <tr className="border-b border-ink align-bottom">
            <th scope="col" className={`${rowHead} w-24 md:w-40`}>
              <span className="sr-only">{t("comparedBy")}</span>
            </th>
            {entries.map(({ id, name, href, withoutHref }) => (
              <th key={id} scope="col" className="px-3 pt-3 text-start font-normal">
                <a href={href} className="font-serif text-lead font-semibold underline-offset-4 hover:underline">
                  {name}
                </a>
                <a
                  href={withoutHref}
                  aria-label={t("removeName", { name })}
                  className="flex min-h-11 w-fit items-center text-small text-muted underline underline-offset-4 hover:text-ink"
                >
                  {t("remove")}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, head, cells }) => (
            <tr key={id} data-part={id} className="border-b border-hairline align-top">
              <th scope="row" className={rowHead}>
                {head}
              </th>
              {cells.map((cell, at) => (
                <td key={entries[at]?.id} className="px-3 py-3">
                  {cell ?? <span className="text-small text-muted">{t("notStated")}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Narrow enough that the next column is partly visible on a phone, wide enough for sentences. */
const COLUMN_REM = 11;

/** Stays in place while the columns scroll. */
const rowHead = "sticky left-0 z-10 bg-paper py-3 pe-2 text-start text-small font-semibold text-muted";
