import { properNameIn } from "@/lib/catalog/proper-names";
import { localeOf, textIn } from "@/lib/catalog/text";
import type { Direction, Role, TextPair } from "@/lib/catalog/types";
import { languageTag } from "@/lib/i18n/locale";
import type { PublicPath } from "../pages/public-pages";
import { addressOf, graph, type Place, webPage, webSite } from "./site";
import type { Graph, HowTo, ItemList, Occupation } from "./types";

/** An entry of a list: its name, and its address, either a page of its own or a part of the list's page. */
export type Listed = { readonly name: TextPair; readonly at: PublicPath | `#${string}` };

/** A list of the catalog, with its entries in the order of the page. */
export function listGraph(place: Place, path: PublicPath, entries: readonly Listed[]): Graph {
  const mainEntity: ItemList = {
    "@type": "ItemList",
    numberOfItems: entries.length,
    itemListElement: entries.map(({ name, at }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: textIn(name, place.locale),
      url: at.startsWith("#") ? `${addressOf(place, path)}${at}` : addressOf(place, `/${at.slice(1)}`),
    })),
  };
  return graph(webSite(place), webPage(place, path, { "@type": "CollectionPage", mainEntity }));
}

/** A direction, with its plan as a how-to where it has one. */
export function directionGraph(place: Place, direction: Direction): Graph {
  const about = direction.playbook.length === 0 ? {} : { mainEntity: howTo(place, direction) };
  return graph(webSite(place), webPage(place, `/paths/${direction.id}`, about));
}

/** A job: its duties and the skills it needs. */
export function roleGraph(place: Place, role: Role): Graph {
  return graph(webSite(place), webPage(place, `/roles/${role.id}`, { mainEntity: occupation(place, role) }));
}

function howTo({ locale }: Place, { name, summary, tools, playbook }: Direction): HowTo {
  return {
    "@type": "HowTo",
    name: textIn(name, locale),
    description: textIn(summary, locale),
    inLanguage: languageTag[locale],
    ...(tools.length === 0
      ? {}
      : { tool: tools.map((tool) => ({ "@type": "HowToTool" as const, name: properNameIn(tool, locale) })) }),
    step: playbook.map((step, at) => ({
      "@type": "HowToStep" as const,
      position: at + 1,
      name: textIn(step.name, locale),
      text: textIn(step.detail, locale),
    })),
  };
}

function occupation(place: Place, role: Role): Occupation {
  const { locale } = place;
  // Each alias is in one language; it tells a reader of the other language nothing.
  const others = role.aliases.filter((name) => localeOf(name) === locale);
  const ways = role.entry.map((way) => textIn(way, locale));
  return {
    "@type": "Occupation",
    name: textIn(role.name, locale),
    description: textIn(role.value ?? role.duties, locale),
    url: addressOf(place, `/roles/${role.id}`),
    responsibilities: textIn(role.duties, locale),
    ...(others.length === 0 ? {} : { alternateName: others }),
    ...(role.skills.length === 0 ? {} : { skills: role.skills.map((skill) => textIn(skill, locale)) }),
    ...(ways.length === 0 ? {} : { qualifications: ways }),
  };
}
