import type { Locale } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import { languageTag } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { type PublicPath, publicPage } from "../pages/public-pages";
import type { BreadcrumbList, Graph, Reference, WebApplication, WebPage, WebSite } from "./types";

/** The origin of an installation, such as `https://leap.example.org`, and the language of the page. */
export type Place = { readonly origin: string; readonly locale: Locale };

/** The site and its app, for the landing page. */
export function siteGraph(place: Place): Graph {
  return graph(webSite(place), webApplication(place));
}

/** A page without a main entity. */
export function pageGraph(place: Place, path: PublicPath): Graph {
  return graph(webSite(place), webPage(place, path, {}));
}

/** A schema.org graph of everything a page describes. */
export function graph(...described: Graph["@graph"]): Graph {
  return { "@context": "https://schema.org", "@graph": described };
}

/** The absolute address of a public page. */
export function addressOf({ origin, locale }: Place, path: PublicPath): string {
  return `${origin}/${locale}${path}`;
}

/** The page at this path with its breadcrumb, and its main entity where it has one. */
export function webPage(
  place: Place,
  path: PublicPath,
  about: Partial<Pick<WebPage, "@type" | "mainEntity">>,
): WebPage {
  const page = publicPage(path);
  const url = addressOf(place, path);
  return {
    "@type": "WebPage",
    "@id": url,
    url,
    name: page.title(place.locale),
    description: page.description(place.locale),
    inLanguage: languageTag[place.locale],
    isPartOf: siteReference(place),
    breadcrumb: breadcrumb(place, path),
    ...about,
  };
}

/** The site, described once per page. */
export function webSite(place: Place): WebSite {
  const { name, url, description, inLanguage } = itself(place);
  return { "@type": "WebSite", ...siteReference(place), name, url, description, inLanguage };
}

function webApplication(place: Place): WebApplication {
  return {
    "@type": "WebApplication",
    ...itself(place),
    applicationCategory: "BusinessApplication",
    operatingSystem: "Any",
    isAccessibleForFree: true,
    offers: { "@type": "Offer", price: 0, priceCurrency: "CNY" },
  };
}

/** The properties that the site and the app share. */
function itself(place: Place) {
  return {
    name: translator(place.locale, "common")("appName"),
    url: addressOf(place, ""),
    description: publicPage("").description(place.locale),
    inLanguage: locales.map((locale) => languageTag[locale]),
  };
}

/** A reference that is the same in every language. */
function siteReference({ origin }: Place): Reference {
  return { "@id": `${origin}/#site` };
}

/** The breadcrumb from the landing page down: an entry is below its list. */
function breadcrumb(place: Place, path: PublicPath): BreadcrumbList {
  const parts = path.split("/").slice(1);
  const way = parts.map((_, at): PublicPath => `/${parts.slice(0, at + 1).join("/")}`);
  const home = { name: translator(place.locale, "common")("appName"), path: "" as const };
  const steps = [home, ...way.map((each) => ({ name: publicPage(each).title(place.locale), path: each }))];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, at) => ({
      "@type": "ListItem",
      position: at + 1,
      name: step.name,
      item: addressOf(place, step.path),
    })),
  };
}
