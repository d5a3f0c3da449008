import { directionById, roleById } from "@/lib/catalog/catalog";
import { directions } from "@/lib/catalog/directions";
import { type Named, nearest } from "@/lib/catalog/explore/search";
import { roles } from "@/lib/catalog/roles";
import type { TextPair } from "@/lib/catalog/types";

/** An entry whose address resembles the requested one. */
export type NearEntry = { readonly path: string; readonly name: TextPair };

/**
 * The part of an address after its language, `roles/ID` or `paths/ID`, if it names an entry that the catalog does not
 * have; else null.
 */
export function missingEntry(path: string): string | null {
  const { kind, id } = partsOf(path);
  return kind === undefined || id === undefined || kinds[kind].has(id) ? null : path;
}

/** The entries most similar to the requested one; among equally similar ones, those of the same kind come first. */
export function nearEntries(path: string): NearEntry[] {
  const { kind, id } = partsOf(path);
  if (kind === undefined || id === undefined) return [];
  const other = kind === "roles" ? "paths" : "roles";
  const all = ([kind, other] as const).flatMap((each) =>
    kinds[each].all.map((entry) => ({ ...entry, path: `/${each}/${entry.id}` })),
  );
  return nearest(all, id).map(({ path, name }) => ({ path, name }));
}

const kinds: Readonly<Record<"roles" | "paths", { all: readonly Named[]; has: (id: string) => boolean }>> = {
  // Besides the entries there is one page that compares them.
  roles: { all: roles, has: (id) => id === "compare" || roleById(id) !== undefined },
  paths: { all: directions, has: (id) => id === "compare" || directionById(id) !== undefined },
};

function partsOf(path: string): { kind?: keyof typeof kinds; id?: string } {
  const [, kind, written] = /^(roles|paths)\/([^/]+)$/.exec(path) ?? [];
  if ((kind !== "roles" && kind !== "paths") || written === undefined) return {};
  return { kind, id: decoded(written) };
}

/** An address may hold invalid escapes. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
