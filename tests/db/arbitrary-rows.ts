import { getTableColumns } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import fc from "fast-check";
import { v7 as newId } from "uuid";
import { type Row, recordTables } from "@/db/record-tables";
import type { User } from "@/db/users";
import { appetites, backgrounds } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import { eachResource, type Resource, resources } from "@/lib/domain/resources";
import { recordSamples } from "../records/record-samples";
import { newFamily } from "../support/rows";

// PostgreSQL stores no NUL, and a lone surrogate is no text; the contract refuses both.
const text = fc.string({ unit: "binary", maxLength: 40 }).map((value) => value.replaceAll("\0", ""));
const instant = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString());
const money = fc.maxSafeInteger();
const positive = fc.integer({ min: 1, max: 2 ** 31 - 1 });
// JSON and both engines forget the sign of zero.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
// What has been parsed from JSON always has the ordinary prototype.
const parsed = { noNullPrototype: true } as const;
// A column that is null holds no JSON; and nothing the app parses may have a key that sets a prototype.
const json = fc
  .jsonValue({ stringUnit: "binary" })
  .map((value): unknown => JSON.parse(JSON.stringify(value)))
  .filter((value) => value !== null && !JSON.stringify(value).includes('"__proto__"'));
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const oneOf = <const T>(values: readonly T[]) => fc.constantFrom(...values);
const times = { createdAt: instant, updatedAt: instant };

/** A family of records with anything in whatever is no address and no reference, within what the database allows. */
export const anyFamily: fc.Arbitrary<{ [R in Resource]: Partial<Row<R>> }> = fc.record(
  eachResource<{ [R in Resource]: fc.Arbitrary<Partial<Row<R>>> }>((resource) => anyFieldsOf(resource)),
);

function anyFieldsOf(resource: Resource): fc.Arbitrary<object> {
  const family = newFamily(newId());
  const ids = new Set(resources.map((one) => family[one].id));
  const row: Readonly<Record<string, unknown>> = family[resource];
  const above: Readonly<Record<string, number>> = recordSamples[resource].stored.above ?? {};
  const columns = Object.entries<PgColumn>(getTableColumns(recordTables[resource])).filter(
    ([name]) => name !== "userId" && name !== "deletedAt" && !ids.has(String(row[name])),
  );
  return fc.record(
    Object.fromEntries(
      columns.map(([name, column]) => {
        const values = valuesOf(column, above[name] ?? Number.NEGATIVE_INFINITY);
        return [name, column.notNull ? values : maybe(values)];
      }),
    ),
    parsed,
  );
}

/** What a column can hold, told by its type in the database and by what becomes of a value on its way there and back. */
function valuesOf(column: PgColumn, above: number): fc.Arbitrary<unknown> {
  const type = column.getSQLType();
  if (type.startsWith("text")) {
    if (isRefused(() => column.mapToDriverValue(""))) return instant;
    return column.mapToDriverValue("") === "" ? text : json;
  }
  if (type === "real" || type === "double precision") return number.filter((value) => value > above);
  if (column.mapFromDriverValue(1) === true) return fc.boolean();
  if (column.mapFromDriverValue("1") === 1) return money.filter((value) => value > above);
  if (type === "integer") return fc.integer({ min: Math.max(above + 1, -(2 ** 31)), max: 2 ** 31 - 1 });
  throw new Error(`${column.name} is of a type no test knows: ${type}`);
}

function isRefused(attempt: () => unknown): boolean {
  try {
    attempt();
    return false;
  } catch {
    return true;
  }
}

/** Users with anything in what they may say about themselves. */
export const anyUserFields: fc.Arbitrary<Omit<User, "id" | "email" | "handle">> = fc.record({
  ...times,
  name: text,
  passwordHash: maybe(text),
  locale: oneOf(locales),
  timeZone: text,
  baseCurrency: text,
  hoursPerWeek: maybe(number),
  profile: maybe(
    fc.record(
      {
        background: oneOf(backgrounds),
        likes: list(text),
        tools: list(text),
        reach: list(text),
        risk: oneOf(appetites),
        needsIncomeSoon: fc.boolean(),
      },
      { requiredKeys: [], ...parsed },
    ),
  ),
  dealStageNames: maybe(
    fc.constantFrom({}, { lead: { name: "线索" } }, { lost: { hidden: true }, won: { name: "成交", hidden: false } }),
  ),
  demoUntil: maybe(instant),
  demoFrom: maybe(text),
  removedAt: fc.constant(null),
  storedRecords: fc.constant(0),
  storedBytes: fc.constant(0),
  revision: positive,
  version: positive,
});
