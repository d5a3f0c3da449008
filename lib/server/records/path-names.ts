import type { Row } from "@/db/record-tables";
import { catalog, directionById, playbookStepById, playbookSteps, roleById } from "@/lib/catalog/catalog";
import { textIn } from "@/lib/catalog/text";
import type { TextPair } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { holds } from "../search/found-text";

/** A path's title: its owner's own, else the catalog's in the reader's language. */
export function pathName({ title, catalogId }: Pick<Row<"paths">, "title" | "catalogId">, locale: Locale): string {
  if (title !== null) return title;
  const entry = catalogId === null ? undefined : (directionById(catalogId) ?? roleById(catalogId));
  return entry ? textIn(entry.name, locale) : "";
}

/** A milestone's title: its owner's own, else the template's in the reader's language. */
export function milestoneName(
  { title, templateId }: Pick<Row<"milestones">, "title" | "templateId">,
  locale: Locale,
): string {
  if (title !== null) return title;
  const step = templateId === null ? undefined : playbookStepById(templateId);
  return step ? textIn(step.name, locale) : "";
}

/** The ids of the directions and roles whose name contains these words, in either language. */
export function templatesNamed(words: string): string[] {
  return [...catalog.directions, ...catalog.roles].filter(({ name }) => isNamed(name, words)).map(({ id }) => id);
}

/** The ids of the playbook steps whose name contains these words, in either language. */
export function stepsNamed(words: string): string[] {
  return playbookSteps.filter(({ name }) => isNamed(name, words)).map(({ id }) => id);
}

function isNamed(name: TextPair, words: string): boolean {
  return holds(name.zh, words) || holds(name.en, words);
}
