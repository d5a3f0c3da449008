import { directionById, roleById } from "@/lib/catalog/catalog";
import { textIn } from "@/lib/catalog/text";
import type { Locale } from "@/lib/domain/kinds";

/** What a path is called: its own title, else the name of its direction or role in the reader's language. For the server: the browser carries no catalog. */
export function pathTitle(path: { title: string | null; catalogId: string | null }, locale: Locale): string {
  if (path.title !== null) return path.title;
  const entry = path.catalogId === null ? undefined : (directionById(path.catalogId) ?? roleById(path.catalogId));
  return entry ? textIn(entry.name, locale) : (path.catalogId ?? "");
}
