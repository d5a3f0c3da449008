import type { Row } from "@/db/record-tables";
import { directionById, playbookStepById } from "@/lib/catalog/catalog";
import { textIn } from "@/lib/catalog/text";
import type { Locale } from "@/lib/domain/kinds";

/** A path's title: its owner's own words, else the catalog's in the reader's language. */
export function pathName({ title, catalogId }: Pick<Row<"paths">, "title" | "catalogId">, locale: Locale): string {
  if (title !== null) return title;
  const direction = catalogId === null ? undefined : directionById(catalogId);
  return direction ? textIn(direction.name, locale) : "";
}

/** A milestone's title: its owner's own words, else the template's in the reader's language. */
export function milestoneName(
  { title, templateId }: Pick<Row<"milestones">, "title" | "templateId">,
  locale: Locale,
): string {
  if (title !== null) return title;
  const found = templateId === null ? undefined : playbookStepById(templateId);
  return found ? textIn(found.step.name, locale) : "";
}
