import { sources } from "@/lib/catalog/sources";
import { localeOf, textIn } from "@/lib/catalog/text";
import type { Insight, Source } from "@/lib/catalog/types";
import { languageTag } from "@/lib/i18n/locale";
import { addressOf, graph, type Place, webPage, webSite } from "./site";
import type { Claim, Document, Graph } from "./types";

/**
 * Findings as claims that appear in their documents. Nothing is rated: our confidence in a document is our judgement
 * of it, not a check of what it says.
 */
export function findingsGraph(place: Place, insights: readonly Insight[]): Graph {
  const cited = sources.filter(({ id }) => insights.some(({ source }) => source === id));
  const page = webPage(place, "/insights", {
    "@type": "CollectionPage",
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: insights.length,
      itemListElement: insights.map((insight, at) => ({
        "@type": "ListItem",
        position: at + 1,
        item: claim(place, insight),
      })),
    },
  });
  return graph(webSite(place), page, ...cited.map((source) => document(place, source)));
}

function claim(place: Place, { id, text, source }: Insight): Claim {
  return {
    "@type": "Claim",
    "@id": anchor(place, id),
    text: textIn(text, place.locale),
    inLanguage: languageTag[place.locale],
    appearance: { "@id": anchor(place, source) },
  };
}

function document(place: Place, { id, title, author, publishedOn, year, url }: Source): Document {
  const date = publishedOn ?? (year === null ? undefined : String(year));
  return {
    "@type": "CreativeWork",
    "@id": anchor(place, id),
    name: title,
    inLanguage: languageTag[localeOf(title)],
    ...(url === null ? {} : { url }),
    ...(date === undefined ? {} : { datePublished: date }),
    ...(author === null ? {} : { creditText: author }),
  };
}

function anchor(place: Place, id: string): string {
  return `${addressOf(place, "/insights")}#${id}`;
}
