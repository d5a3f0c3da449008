import { type Operation, operations } from "../server/api/operations";
import type { Ids } from "../server/api/sample-types";
import { address } from "../support/api";
import { unknownIds } from "./callers";
import { kept } from "./kept";

/** A way in which the body of an operation can grow: `what` grows in it, and `text` makes one of about so many bytes. */
export type BodyKind = { name: string; what: string; text: (ids: Ids, bytes: number) => string };

/** An operation that takes a body, and every way in which that can grow. */
export type Growing = { operation: Operation; largest: number; kinds: readonly BodyKind[] };

/** Just below the longest body of an ordinary request. */
const MAX_BYTES = 950_000;

/** Just below the size from which an import is a process of its own. */
const MAX_IN_PROCESS = 190_000;

const keys = kept((bytes) => several(bytes, (at) => `"k${at}":0`));

const deep = kept((bytes) => "[".repeat(bytes / 2) + "]".repeat(bytes / 2));

/** Every operation with a body of fields. */
export const growingBodies: readonly Growing[] = operations
  .filter(({ route }) => route.method !== "GET")
  .map((operation) => ({
    operation,
    largest: operation.route.body === "file" ? MAX_IN_PROCESS : MAX_BYTES,
    kinds: [
      grown(operation, "unknown keys", (rest, bytes) => written({ ...rest, unknown: HERE }, HERE_ALONE, keys(bytes))),
      grown(operation, "deep nesting", (rest, bytes) => written({ ...rest, unknown: HERE }, HERE_AS_TEXT, deep(bytes))),
      ...fieldsOf(operation).flatMap((field) => kindsOf(operation, field)),
    ],
  }));

type Filler = (bytes: number) => string;
type Field = { path: readonly (string | number)[]; value: unknown };

/** Each field of the sample and each field in its objects and lists; a list by its first. */
function fieldsOf(operation: Operation): Field[] {
  return within(sampleOf(operation, unknownIds), []);
}

function within(value: object, path: Field["path"]): Field[] {
  const entries = Array.isArray(value)
    ? [[0, value[0]] as const].filter(() => value.length > 0)
    : Object.entries(value);
  return entries.flatMap(([key, field]): Field[] => {
    const at = [...path, key];
    return [{ path: at, value: field }, ...(isObject(field) ? within(field, at) : [])];
  });
}

function kindsOf(operation: Operation, { path, value }: Field): BodyKind[] {
  const kind = (what: string, filler: Filler): BodyKind =>
    grown(operation, `${path.join(".")}: ${what}`, (rest, bytes) =>
      written(replaced(rest, path, HERE), HERE_AS_TEXT, filler(bytes)),
    );
  const longText = kind("a long text", (bytes) => `"${"好".repeat(bytes / 3)}"`);
  if (Array.isArray(value)) {
    const [first] = value;
    const element = JSON.stringify(first ?? "x");
    return [
      kind("a long list", (bytes) => `[${several(bytes, () => element)}]`),
      kind("a list of nothing", (bytes) => `[${several(bytes, () => "{}")}]`),
      kind("deep nesting", deep),
    ];
  }
  if (isObject(value)) {
    return [
      grown(operation, `${path.join(".")}: unknown keys`, (rest, bytes) =>
        written(replaced(rest, path, { ...value, unknown: HERE }), HERE_ALONE, keys(bytes)),
      ),
    ];
  }
  return typeof value === "string" ? [longText] : [];
}

function grown(
  { name, route, sample }: Operation,
  kind: string,
  text: (rest: object, bytes: number) => string,
): BodyKind {
  return {
    name: `${name} ${kind}`,
    what: kind.split(": ").at(-1) ?? kind,
    text: (ids, bytes) => text(sampleOf({ route, sample }, ids), bytes),
  };
}

function sampleOf({ route, sample }: Pick<Operation, "route" | "sample">, ids: Ids): object {
  const { rest } = address(route, sample(ids));
  return route.body === "file" ? Object(rest.body) : rest;
}

/** The sample with another value at one place. */
function replaced(value: unknown, [key, ...rest]: Field["path"], by: unknown): object {
  const inner = rest.length === 0 ? by : replaced(Reflect.get(Object(value), key ?? ""), rest, by);
  if (Array.isArray(value)) return value.map((one, at) => (at === key ? inner : one));
  return { ...Object(value), [key ?? ""]: inner };
}

const HERE = "@@here";
/** Where the text stands that takes the place of one value, and of one key with its value. */
const HERE_AS_TEXT = `"${HERE}"`;
const HERE_ALONE = `"unknown":${HERE_AS_TEXT}`;

/** A value as JSON, with a piece of it as it is to go over the wire: writing the whole takes longer than the server does. */
function written(value: object, place: string, filler: string): string {
  return JSON.stringify(value).replace(place, () => filler);
}

function several(bytes: number, piece: (at: number) => string): string {
  return Array.from({ length: bytes / (piece(10_000).length + 1) }, (_, at) => piece(at)).join();
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
