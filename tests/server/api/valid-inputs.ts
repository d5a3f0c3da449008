import fc from "fast-check";
import { z } from "zod";
import * as mini from "zod/mini";
import { type Resource, resources } from "@/lib/domain/resources";
import type { Ids } from "./sample-types";

/**
 * Inputs that a schema of the contract accepts, worked out from the schema itself. References are mostly to the records
 * in `ids`; `name` is the field the schema is of.
 */
export function validInputs(schema: mini.ZodMiniType, ids: Ids, name = ""): fc.Arbitrary<unknown> {
  const part = definition.parse(schema.def);
  const accepted = (value: unknown) => schema.safeParse(value).success;
  const within = (inner: mini.ZodMiniType | undefined) => validInputs(inner ?? schema, ids, name);
  switch (part.type) {
    case "object": {
      const fields = Object.entries(part.shape ?? {});
      const record = Object.fromEntries(fields.map(([key, field]) => [key, validInputs(field, ids, key)]));
      const requiredKeys = fields.filter(([, field]) => !field.safeParse(undefined).success).map(([key]) => key);
      return fc.record(record, { requiredKeys, noNullPrototype: true }).filter(accepted);
    }
    case "optional":
    case "default":
      return within(part.innerType);
    case "nullable":
      return fc.option(within(part.innerType), { nil: null, freq: 3 });
    case "array":
      return fc.array(within(part.element), { maxLength: 3 }).map((list) => (accepted(list) ? list : []));
    case "union":
      return fc.oneof(...(part.options ?? []).map(within)).filter(accepted);
    case "record":
      return fc.dictionary(fc.constantFrom("who-gains", "是否", "a.b"), within(part.valueType), {
        noNullPrototype: true,
      });
    case "enum":
      return fc.constantFrom(...Object.values(part.entries ?? {}));
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "number":
      return leaf(numbers, anyNumber, accepted);
    case "string":
      // A password and a mail address that are any text would hardly ever make an account.
      if (["password", "current", "next"].includes(name)) return fc.constant("correct horse battery staple");
      if (name === "email") return fc.uuid().map((one) => `${one}@Example.org`);
      return isId(schema) ? reference(ids, name) : leaf(texts, anyText, accepted);
    default:
      throw new Error(`No inputs are known for a schema of type ${part.type}`);
  }
}

const schemaOf = z.custom<mini.ZodMiniType>((value) => value instanceof mini.ZodMiniType);

/** What a schema says of itself, as far as it is looked at here. */
const definition = z.looseObject({
  type: z.string(),
  shape: z.record(z.string(), schemaOf).optional(),
  innerType: schemaOf.optional(),
  element: schemaOf.optional(),
  valueType: schemaOf.optional(),
  options: z.array(schemaOf).optional(),
  entries: z.record(z.string(), z.string()).optional(),
});

/** Something of every form that the contract's texts have. */
const texts = [
  "",
  "好",
  "  trimmed  ",
  "a-b-c",
  "a0",
  "b12",
  "2026-02-28",
  "0001-01-01",
  "9999-12-31",
  "2026-02-02",
  "2031-12-29",
  "2026-03-01T08:00:00.000Z",
  "2031-12-31T23:59:59.999Z",
  "CNY",
  "JPY",
  "Asia/Shanghai",
  "Pacific/Kiritimati",
  "content-factory",
  "https://example.org/路径?q=1#x",
  "http://[::1]:3000/",
  "correct horse battery staple",
  "'; drop table users; --",
  '100% _x_ \\ "quoted" {"zh":""}',
  "\u202Eright to left\u202C مرحبا",
  "👩‍👩‍👧‍👦",
  "__proto__",
  "tab\tline\r\nend",
  "\u0001\u007F\uFEFF\uFFFF",
];

const numbers = [0, 1, 2, 0.25, 7.5, 12, 104, -1, 1e9, 1e11, -1e11, 1e-9, Number.MAX_VALUE, 5e-324];

const anyText = fc.string({ unit: "binary", maxLength: 60 });
const anyNumber = fc.oneof(
  fc.integer({ min: -1_000, max: 1_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

function leaf<T>(known: readonly T[], any: fc.Arbitrary<T>, accepted: (value: T) => boolean): fc.Arbitrary<T> {
  const fitting = known.filter(accepted);
  const [first = known[0]] = fitting;
  if (first === undefined || fitting.length === 0) return any.filter(accepted);
  return fc.oneof(
    fc.constantFrom(...fitting),
    any.map((value) => (accepted(value) ? value : first)),
  );
}

const someId = "0198c0de-0000-7000-8000-000000000001";

function isId(schema: mini.ZodMiniType): boolean {
  return schema.safeParse(someId).success && !schema.safeParse("x").success;
}

/** Which kind of record a field of this name points at. */
export const pointsAt: Readonly<Record<string, Resource>> = {
  pathId: "paths",
  clientId: "clients",
  dealId: "deals",
  caseId: "cases",
  offeringId: "offerings",
  shownCaseIds: "cases",
  aboutId: "clients",
};

function reference(ids: Ids, name: string): fc.Arbitrary<string> {
  const unknown = fc.uuid({ version: 7 });
  if (name === "id" && !(name in pointsAt)) return unknown;
  const target = pointsAt[name];
  const known = target ? fc.constant(ids[target]) : fc.constantFrom(...resources.map((one) => ids[one]));
  return fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: unknown });
}
