import { directions } from "@/lib/catalog/directions";
import { addressReader, type SearchParams } from "@/lib/catalog/explore/address-reader";
import { audienceGroups, isPaidBy } from "@/lib/catalog/explore/audiences";
import { bothLanguages, type Searchable, search } from "@/lib/catalog/explore/search";
import { layers } from "@/lib/catalog/layers";
import { properNameIn } from "@/lib/catalog/proper-names";
import { revenueModels } from "@/lib/catalog/revenue-models";
import type { Direction } from "@/lib/catalog/types";

/** The filters of the directions; null means no filter, and so does an empty search. */
export type DirectionFilters = {
  readonly q: string;
  readonly kind: Direction["kind"] | null;
  /** The maximum difficulty, 1 to 5. A direction without a stated difficulty does not match. */
  readonly difficulty: number | null;
  readonly layer: string | null;
  readonly audience: string | null;
  readonly earns: string | null;
  readonly tool: string | null;
};

/** Filters that match everything. */
export const everyDirection: DirectionFilters = {
  q: "",
  kind: null,
  difficulty: null,
  layer: null,
  audience: null,
  earns: null,
  tool: null,
};

/** The possible values of each filter, in the order in which they are offered. */
export const directionChoices = {
  kind: ["side-hustle", "venture"] as const,
  difficulty: ["1", "2", "3", "4", "5"] as const,
  layer: layers.map(({ id }) => id),
  audience: audienceGroups.map(({ id }) => id),
  earns: revenueModels.map(({ id }) => id),
  /** As the catalog writes them. */
  tool: [...new Set(directions.flatMap(({ tools }) => tools))],
};

/** The filters in an address, its unknown values, and whether its search text was cut. */
export function readDirectionFilters(asked: SearchParams) {
  const reader = addressReader(asked);
  const { text: q, cut } = reader.text("q");
  const difficulty = reader.one("difficulty", directionChoices.difficulty);
  const filters: DirectionFilters = {
    q,
    kind: reader.one("kind", directionChoices.kind),
    difficulty: difficulty === null ? null : Number(difficulty),
    layer: reader.one("layer", directionChoices.layer),
    audience: reader.one("audience", directionChoices.audience),
    earns: reader.one("earns", directionChoices.earns),
    tool: reader.one("tool", directionChoices.tool),
  };
  return { filters, cut, ignored: reader.ignored };
}

/** The directions that match every filter, in the given order; those that match the search by name come first. */
export function matchingDirections(all: readonly Direction[], filters: DirectionFilters): Direction[] {
  const { q, kind, difficulty, layer, audience, earns, tool } = filters;
  const matching = all.filter(
    (each) =>
      (kind === null || each.kind === kind) &&
      (difficulty === null || (each.difficulty !== null && each.difficulty <= difficulty)) &&
      (layer === null || each.layers.includes(layer)) &&
      (audience === null || isPaidBy(each, audience)) &&
      (earns === null || each.earns.includes(earns)) &&
      (tool === null || each.tools.includes(tool)),
  );
  return search(matching, q, searchableDirection);
}

/** The ids that a direction has in common with another. */
export type Likeness = { readonly direction: Direction; readonly layers: string[]; readonly earns: string[] };

/**
 * The directions that share the most layers and revenue models with this one, at most `limit`; ties are in catalog
 * order.
 */
export function similarDirections(direction: Direction, limit = 4): Likeness[] {
  return directions
    .filter(({ id }) => id !== direction.id)
    .map((other) => ({
      direction: other,
      layers: other.layers.filter((id) => direction.layers.includes(id)),
      earns: other.earns.filter((id) => id !== CATCH_ALL && direction.earns.includes(id)),
    }))
    .filter((each) => shared(each) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, limit);
}

/** The revenue model for whatever fits none of the others: two directions that have it need not be alike. */
const CATCH_ALL = "other";

const shared = ({ layers, earns }: Likeness) => layers.length + earns.length;

function searchableDirection(direction: Direction): Searchable {
  const { name, aliases, summary, value, suits, firstStep, skills, audience, lessons, stories } = direction;
  const storyTexts = stories.flatMap(({ who, what, result }) => [who, what, result]);
  return {
    names: [...bothLanguages(name), ...aliases],
    texts: [
      ...bothLanguages(summary, value, suits, firstStep, ...skills, ...audience, ...storyTexts),
      ...bothLanguages(...lessons.map(({ text }) => text)),
      ...bothLanguages(...namesOf(layers, direction.layers), ...namesOf(revenueModels, direction.earns)),
      ...[...direction.tools, ...direction.capabilities].flatMap((each) => [each, properNameIn(each, "en")]),
    ],
  };
}

function namesOf(entries: readonly { id: string; name: Direction["name"] }[], ids: readonly string[]) {
  return entries.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
