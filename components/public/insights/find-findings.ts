import { sourceById } from "@/components/catalog/trust";
import { addressReader, type SearchParams } from "@/lib/catalog/explore/address-reader";
import { bothLanguages, search } from "@/lib/catalog/explore/search";
import { insights } from "@/lib/catalog/insights";
import { sources } from "@/lib/catalog/sources";
import type { Insight, Source } from "@/lib/catalog/types";

/** The documents that findings come from, the most trusted first. */
export const citedSources: readonly Source[] = sources
  .filter(({ id }) => insights.some(({ source }) => source === id))
  .toSorted((a, b) => b.trust - a.trust);

/** The lower bounds of trust that actually filter: some documents are above and some below. */
export const trustBounds: readonly string[] = ["2", "3", "4", "5"].filter((bound) =>
  citedSources.some(({ trust }) => trust >= Number(bound)),
);

/** The findings whose document was mostly checked, or can be. */
export const mostlyChecked: readonly Insight[] = insights.filter(({ source }) => sourceById(source).trust >= 4);

/** The findings that match `q`, `source` and `trust` in an address, and its unknown values. */
export function findFindings(asked: SearchParams) {
  const reader = addressReader(asked);
  const { text, cut } = reader.text("q");
  const source = reader.one(
    "source",
    citedSources.map(({ id }) => id),
  );
  const trust = reader.one("trust", trustBounds);
  const filtered = insights.filter(
    (insight) =>
      (source === null || insight.source === source) &&
      (trust === null || sourceById(insight.source).trust >= Number(trust)),
  );
  const found = search(filtered, text, (insight) => ({
    names: bothLanguages(insight.text),
    texts: [...bothLanguages(...insight.figures.map(({ note }) => note)), sourceById(insight.source).title],
  }));
  return { found, q: text, cut, source, trust, ignored: reader.ignored };
}
