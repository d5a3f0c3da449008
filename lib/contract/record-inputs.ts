import * as z from "zod/mini";
import { day, id as recordId, text, version } from "./fields";
import type { Defaults } from "./record-defaults";

type Fields = Record<string, z.ZodMiniType>;
type CreateShape<F extends Fields, D> = { [K in keyof F]: K extends keyof D ? z.ZodMiniOptional<F[K]> : F[K] };
type PatchShape<F extends Fields> = { [K in keyof F]: z.ZodMiniOptional<F[K]> };
type FilterShape<F extends Fields> = { [K in keyof F]: z.ZodMiniOptional<F[K]> };

/**
 * The body of a create: every field of the record, of which those with a default may be left out, and an `id` the client
 * may make itself, so that a retried create makes one row. Unknown fields are refused by name.
 */
export function createInput<F extends Fields, D extends Defaults<F>>(fields: F, defaults: D) {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, name in defaults ? z.optional(field) : field]),
  ) as CreateShape<F, D>;
  return z.strictObject({ ...shape, id: z.optional(recordId()) });
}

/** The body of a change: any of the record's fields, and the `version` it was made against. */
export function patchInput<F extends Fields>(fields: F) {
  return z.strictObject({ ...allOptional(fields), id: z.string(), version: version() });
}

/** Every field of a record as optional, without defaults: a field that is left out stays as it is. */
export function allOptional<F extends Fields>(fields: F): PatchShape<F> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, z.optional(field)])) as PatchShape<F>;
}

/** The query of a list: page size, cursor, the record's own filters, a range of its civil date and a search text. */
export function listInput<F extends Fields>(filters: F) {
  const own = allOptional(filters) as FilterShape<F>;
  return z.strictObject({
    ...own,
    limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200)), 50),
    cursor: z.optional(text(200)),
    from: z.optional(day()),
    to: z.optional(day()),
    q: z.optional(text(200)),
  });
}

/**
 * The id of one record. Any text is accepted: one that is not the id of the owner's record is answered with
 * NOT_FOUND.
 */
export const readInput = z.strictObject({ id: z.string() });
