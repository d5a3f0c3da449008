import { z } from "zod";
import { exportFile } from "@/lib/contract/transfer";

/** What a file must look like, one rule a place: `records.clients[].cadenceDays` is `{"type":"integer","minimum":1,…}`. */
export type Shape = Readonly<Record<string, string>>;

/** The shape of the export as this code reads it. Rules that JSON Schema has no words for stand by what they answer. */
export function shapeOf(schema: z.core.$ZodType = exportFile): Shape {
  const described = z.toJSONSchema(schema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const refused = (zodSchema._zod.def.checks ?? []).flatMap((check) => answerOf(check._zod.def));
      if (refused.length > 0) jsonSchema.refused = refused;
    },
  });
  const { $schema: _dialect, ...root }: Node = JSON.parse(JSON.stringify(described));
  return Object.fromEntries([...rulesOf("", root)].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is different between two shapes, a plain sentence each. */
export function changesBetween(frozen: Shape, now: Shape): string[] {
  const places = [...new Set([...Object.keys(frozen), ...Object.keys(now)])];
  return places.flatMap((place) => {
    if (!(place in frozen)) return [`${place} is new`];
    if (!(place in now)) return [`${place} is gone`];
    return frozen[place] === now[place] ? [] : [`${place} was ${frozen[place]} and is ${now[place]}`];
  });
}

function answerOf({ check, error }: { check: string; error?: unknown }): string[] {
  if (check !== "custom" || typeof error !== "function") return [];
  return [String(error({}))];
}

function* rulesOf(place: string, node: Node): Generator<[string, string]> {
  const { properties = {}, required = [], items, anyOf = [], ...rule } = node;
  yield [place, JSON.stringify(sorted(rule))];
  for (const [name, inner] of Object.entries(properties)) {
    // Whether a field may be missing is told of the field, not of what holds it.
    const own = required.includes(name) ? inner : { ...inner, optional: true };
    yield* rulesOf(place === "" ? name : `${place}.${name}`, own);
  }
  if (items) yield* rulesOf(`${place}[]`, items);
  for (const [at, inner] of anyOf.entries()) yield* rulesOf(`${place}|${at}`, inner);
}

/** The order in which rules are written down says nothing. */
function sorted(rule: object): object {
  return Object.fromEntries(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Node = {
  properties?: Record<string, Node>;
  required?: string[];
  items?: Node;
  anyOf?: Node[];
} & Record<string, unknown>;
