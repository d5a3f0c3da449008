import type { Locale } from "@/lib/domain/kinds";
import type { Owner } from "../owner";
import { pathName } from "../records/path-names";
import { records } from "../records/records";

/** More paths than anyone takes up in a life; older ones stay linked where they are. */
const MAX_PATHS = 50;

/** The owner's paths to choose from, newest first, by their names in the reader's language, and the active one's id. */
export async function pathChoices(owner: Owner, locale: Locale) {
  const { items } = await records.paths.list(owner, { limit: MAX_PATHS });
  return {
    choices: items.map((path) => ({ value: path.id, label: pathName(path, locale) })),
    active: items.find(({ status }) => status === "active")?.id ?? null,
  };
}
