import type { Row } from "@/db/record-tables";
import { type Holding, uniqueOf } from "@/db/transfer";
import type { Resource } from "@/lib/domain/resources";
import type { ImportErrors } from "./import-errors";
import type { Arrived } from "./record-kinds";

/** The outcome for the records of one kind in a file. */
export type Plan = {
  tally: { added: number; changed: number; kept: number; same: number };
  /** The rows to store, replacements included. */
  rows: Row<Resource>[];
  /** The ids of the rows that are replaced. */
  replaced: string[];
  /** The ids of active paths that are paused, because the account has an active one. */
  waiting: string[];
};

/**
 * Compares the records of a file with those in the account. Of two with one id the later counts, so that newer work
 * is never overwritten and importing the same file again changes nothing. A unique value that another record holds is
 * an error.
 */
export function planOf(
  resource: Resource,
  arrived: readonly Arrived[],
  here: ReadonlyMap<string, Holding>,
  importErrors: ImportErrors,
): Plan {
  const plan: Plan = { tally: { added: 0, changed: 0, kept: 0, same: 0 }, rows: [], replaced: [], waiting: [] };
  const written: { at: number; row: Row<Resource> }[] = [];
  const seen = new Set<string>();
  for (const [at, { row }] of arrived.entries()) {
    if (seen.has(row.id)) importErrors.add(`records.${resource}.${at}.id`, [{ path: "", code: "taken" }]);
    seen.add(row.id);
    const holding = here.get(row.id);
    const fate = fateOf(row, holding);
    plan.tally[fate] += 1;
    if (fate === "added") written.push({ at, row });
    if (fate !== "changed" || !holding) continue;
    plan.replaced.push(row.id);
    // Above the version in the account, so that a page opened earlier learns that the record changed.
    written.push({ at, row: { ...row, version: holding.version + 1 } });
  }
  resolveUnique(resource, plan, written, here, importErrors);
  return plan;
}

function fateOf(row: Row<Resource>, here: Holding | undefined): keyof Plan["tally"] {
  if (!here) return "added";
  if (row.updatedAt === here.updatedAt) return "same";
  return row.updatedAt > here.updatedAt ? "changed" : "kept";
}

function resolveUnique(
  resource: Resource,
  plan: Plan,
  written: readonly { at: number; row: Row<Resource> }[],
  here: ReadonlyMap<string, Holding>,
  importErrors: ImportErrors,
): void {
  const replaced = new Set(plan.replaced);
  const staying = [...here.values()].filter(({ id }) => !replaced.has(id)).flatMap(({ unique }) => unique ?? []);
  const taken = new Set(staying);
  const hasActivePath = resource === "paths" && taken.size > 0;
  for (const { at, row } of written) {
    const unique = uniqueOf(resource, row);
    if (unique !== null && hasActivePath) {
      plan.waiting.push(row.id);
      plan.rows.push({ ...row, status: "paused" } as Row<"paths">);
      continue;
    }
    if (unique !== null && taken.has(unique)) {
      importErrors.add(`records.${resource}.${at}`, [{ path: uniqueField[resource] ?? "id", code: "taken" }]);
    }
    if (unique !== null) taken.add(unique);
    plan.rows.push(row);
  }
}

/** The field to name when its unique value belongs to another record. */
const uniqueField: { readonly [R in Resource]?: string } = {
  paths: "status",
  cases: "slug",
  reviews: "weekOf",
  income: "importKey",
};
