import type { z } from "zod/mini";

/**
 * What a form hands to the schema that judges it: every field of the schema's input, so that one which is forgotten does not
 * compile, and every field of the objects within it. Values stay as they were typed, because only the schema says which are
 * wrong. `Added` names the fields that whoever sends the form adds.
 */
export type TypedInput<Schema extends z.ZodMiniType, Added extends PropertyKey = never> = {
  readonly [Name in Exclude<keyof z.input<Schema>, Added>]-?: Typed<z.input<Schema>[Name]>;
};

/** A text, a number and the like may have been typed as anything; a list or an object is one, or absent. */
type Typed<Value> = [NonNullable<Value>] extends [readonly (infer Item)[]]
  ? readonly Typed<Item>[] | Absent<Value>
  : [NonNullable<Value>] extends [object]
    ? { readonly [Name in keyof NonNullable<Value>]: Typed<NonNullable<Value>[Name]> } | Absent<Value>
    : unknown;

type Absent<Value> = Extract<Value, null | undefined>;
