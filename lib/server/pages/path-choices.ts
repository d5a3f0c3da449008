import type { Locale } from "@/lib/domain/kinds";
import type { Owner } from "../owner";
import { pathName } from "../records/path-names";
import { records } from "../records/records";

/** More paths than anyone takes up in a life; records keep their links to older ones. */
const MAX_PATHS = 50;

/** The owner's paths as choices, newest first, named in the reader's language, and the id of the active one. */
export async function pathChoices(owner: Owner, locale: Locale) {
  const { items } = await records.paths.list(owner, { limit: MAX_PATHS });
  return {
    choices: items.map((path) => ({ value: path.id, label: pathName(path, locale) })),
    active: items.find(({ status }) => status === "active")?.id ?? null,
  };
}
