import type * as z from "zod/mini";
import type { Day } from "@/lib/domain/day";

/** What a default may depend on: the day where the owner is, and the currency they count in. */
export type Circumstances = { readonly today: Day; readonly baseCurrency: string };

/** A default that depends on the rest of the record, so that the use-case works it out. */
export const workedOut = { workedOut: true } as const;

type Fields = Record<string, z.ZodMiniType>;

/** What a create says where it leaves a field out. A field that is not in the table cannot be left out. */
export type Defaults<F extends Fields> = {
  readonly [K in keyof F]?: z.output<F[K]> | ((circumstances: Circumstances) => z.output<F[K]>) | typeof workedOut;
};

/** Every field of a record; those whose default is worked out may still be undefined. */
export type Filled<F extends Fields, D extends Defaults<F>> = {
  [K in keyof F]: D extends Record<K, typeof workedOut> ? z.output<F[K]> | undefined : z.output<F[K]>;
};

/** The fields of a create, each that was left out with its default. What is no field of the record is dropped. */
export function withDefaults<F extends Fields, D extends Defaults<F>>(
  fields: F,
  defaults: D,
  input: { readonly [K in keyof F]?: z.output<F[K]> | undefined },
  circumstances: Circumstances,
): Filled<F, D> {
  const filled = Object.keys(fields).map((name) => {
    const given = input[name];
    return [name, given === undefined ? defaultOf(defaults[name], circumstances) : given];
  });
  return Object.fromEntries(filled) as Filled<F, D>;
}

function defaultOf(value: unknown, circumstances: Circumstances): unknown {
  if (value === workedOut) return undefined;
  // A list of its own for each record: nobody must find what somebody else put into theirs.
  return typeof value === "function" ? value(circumstances) : structuredClone(value);
}

/** The owner's day. */
export const today = (circumstances: Circumstances) => circumstances.today;

/** The owner's base currency. */
export const baseCurrency = (circumstances: Circumstances) => circumstances.baseCurrency;
