import type { Ids } from "./sample-types";

/** Where something stands in an input: the keys that lead to it. */
export type Path = readonly (string | number)[];

/** The places in an input at which one of these ids stands; its own address is none. */
export function referencesIn(value: unknown, ids: Ids, path: Path = []): Path[] {
  if (typeof value === "string") return Object.values(ids).includes(value) && path.join(".") !== "id" ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => referencesIn(item, ids, [...path, key]));
}

/** What stands at a place of an input. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => Reflect.get(Object(inner), key), value);
}

/** An input with something else at one place. */
export function withValue(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === String(key) ? withValue(item, rest, put) : item));
  return { ...Object(value), [key]: withValue(Reflect.get(Object(value), key), rest, put) };
}
