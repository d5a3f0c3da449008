import { catalogSchema } from "@/lib/catalog/schema";
import type { Catalog } from "@/lib/catalog/types";
import { stages } from "@/lib/domain/stages";

/**
 * Parses a whole catalog and returns it with defaults filled in. Throws one error that lists every fault with its
 * entry, such as `directions[content-factory].income.max is below min`.
 */
export function checkCatalog(input: unknown): Catalog {
  const parsed = catalogSchema.safeParse(input);
  const faults = parsed.success
    ? [...duplicates(parsed.data), ...unknownReferences(parsed.data), ...wrongStages(parsed.data)]
    : parsed.error.issues.map((issue) => `${entryPath(input, issue.path)} ${issue.message}`);
  if (!parsed.success || faults.length > 0) throw new Error(`The catalog is not valid:\n${faults.join("\n")}`);
  return parsed.data;
}

/**
 * Ids are unique within their list; those of playbook steps across all directions, because milestones refer to them
 * alone.
 */
function duplicates(catalog: Catalog): string[] {
  const lists = {
    ...catalog,
    plan: catalog.plan.map((month) => ({ id: String(month.month) })),
    playbook: catalog.directions.flatMap((direction) => direction.playbook),
  };
  return Object.entries(lists).flatMap(([list, entries]) => {
    const ids = entries.map((entry) => entry.id);
    const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return [...repeated].map((id) => `${list}[${id}] is there more than once`);
  });
}

function unknownReferences(catalog: Catalog): string[] {
  const layers = idsOf(catalog.layers);
  const models = idsOf(catalog.revenueModels);
  const categories = idsOf(catalog.categories);
  return [
    ...catalog.revenueModels.flatMap((model) =>
      unknown(`revenueModels[${model.id}].combinesWith`, model.combinesWith, models),
    ),
    ...catalog.roles.flatMap((role) => [
      ...unknown(`roles[${role.id}].categories`, role.categories, categories),
      ...unknown(`roles[${role.id}].layer`, role.layer === null ? [] : [role.layer], layers),
    ]),
    ...catalog.directions.flatMap((direction) => [
      ...unknown(`directions[${direction.id}].earns`, direction.earns, models),
      ...unknown(`directions[${direction.id}].layers`, direction.layers, layers),
    ]),
    ...unknownSources(catalog, idsOf(catalog.sources), "", catalog),
  ];
}

/**
 * Every `source` and `sources` in the catalog must name a known source. The check walks the whole catalog, so that it
 * misses no new place.
 */
function unknownSources(value: unknown, known: ReadonlySet<string>, path: string, root: unknown): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unknownSources(item, known, `${path}[${nameOf(item) ?? index}]`, root));
  }
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === "" ? key : `${path}.${key}`;
    if (key === "source" && typeof inner === "string") return unknown(at, [inner], known);
    if (key === "sources" && value !== root && Array.isArray(inner)) return unknown(at, inner.map(String), known);
    return unknownSources(inner, known, at, root);
  });
}

function unknown(path: string, ids: readonly string[], known: ReadonlySet<string>): string[] {
  return ids.filter((id) => !known.has(id)).map((id) => `${path} names "${id}", which is not in the catalog`);
}

/** The stages must be those of the domain, in its order: the ladder is drawn from this list. */
function wrongStages(catalog: Catalog): string[] {
  const found = catalog.stages.map((stage) => stage.id).join(" ");
  return found === stages.join(" ") ? [] : [`stages are "${found}" instead of "${stages.join(" ")}"`];
}

/** The path of a fault with entries named by their ids instead of their positions. */
function entryPath(root: unknown, path: readonly PropertyKey[]): string {
  let value = root;
  let text = "";
  for (const key of path) {
    value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
    if (typeof key === "number") text += `[${nameOf(value) ?? key}]`;
    else text += text === "" ? String(key) : `.${String(key)}`;
  }
  return text === "" ? "catalog" : text;
}

function nameOf(value: unknown): string | null {
  return isRecord(value) && typeof value.id === "string" ? value.id : null;
}

function idsOf(entries: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
