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

function* rulesOf(place: string, { properties, items, anyOf, ...rule }: Node): Generator<[string, string]> {
  yield [place, JSON.stringify(sorted(rule))];
  for (const [name, inner] of Object.entries(properties ?? {}))
    yield* rulesOf(place === "" ? name : `${place}.${name}`, inner);
  if (items) yield* rulesOf(`${place}[]`, items);
  for (const [at, inner] of (anyOf ?? []).entries()) yield* rulesOf(`${place}|${at}`, inner);
}

/** The order in which fields and rules are written down says nothing. */
function sorted({ required, ...rule }: Node): object {
  const all = Array.isArray(required) ? { ...rule, required: required.toSorted() } : rule;
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Node = { properties?: Record<string, Node>; items?: Node; anyOf?: Node[] } & Record<string, unknown>;
