import { directions } from "@/lib/catalog/directions";
import { roles } from "@/lib/catalog/roles";
import { textIn } from "@/lib/catalog/text";
import type { TextPair } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** A page that anyone may read and find: its path, and its title and description in either language. */
export type PublicPage = {
  /** The part of the address after the language, `""` for the landing page. */
  readonly path: PublicPath;
  readonly title: (locale: Locale) => string;
  readonly description: (locale: Locale) => string;
};

export type PublicPath = `/${string}` | "";

/**
 * Every public page, those of the catalog's entries included. The sitemap and the preview images are made from this
 * list.
 */
export const publicPages: readonly PublicPage[] = [
  {
    path: "",
    title: (locale) => translator(locale, "shell")("siteTitle"),
    description: (locale) => translator(locale, "shell")("siteDescription"),
  },
  ...(
    [
      ["/finder", "finder"],
      ["/paths", "paths"],
      ["/roles", "roles"],
      ["/revenue-models", "revenueModels"],
      ["/reality-check", "realityCheck"],
      ["/stages", "stages"],
      ["/ladder", "skillLadder"],
      ["/insights", "insights"],
    ] as const
  ).map(([path, namespace]) => ({
    path,
    title: (locale: Locale) => translator(locale, namespace)("title"),
    description: (locale: Locale) => translator(locale, namespace)("lead"),
  })),
  {
    path: "/paths/compare",
    title: (locale) => translator(locale, "directions")("compare.title"),
    description: (locale) => translator(locale, "directions")("compare.lead"),
  },
  {
    path: "/roles/compare",
    title: (locale) => translator(locale, "roles")("compareTitle"),
    description: (locale) => translator(locale, "roles")("compareLead"),
  },
  ...directions.map(({ id, name, summary }) => entryPage(`/paths/${id}`, name, summary)),
  ...roles.map(({ id, name, duties }) => entryPage(`/roles/${id}`, name, duties)),
];

/** The page at this path. Throws where there is none. */
export function publicPage(path: string): PublicPage {
  const page = findPublicPage(path);
  if (!page) throw new Error(`There is no public page ${path}`);
  return page;
}

/** The page at this path, undefined where there is none. */
export function findPublicPage(path: string): PublicPage | undefined {
  return byPath.get(path);
}

const byPath: ReadonlyMap<string, PublicPage> = new Map(publicPages.map((page) => [page.path, page]));

function entryPage(path: PublicPath, name: TextPair, about: TextPair): PublicPage {
  return { path, title: (locale) => textIn(name, locale), description: (locale) => textIn(about, locale) };
}
