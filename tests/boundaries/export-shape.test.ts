import { existsSync } from "node:fs";
import { getTableColumns } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { recordTables } from "@/db/record-tables";
import { clientFields } from "@/lib/contract/inputs/clients";
import { exportedRecords, exportVersion } from "@/lib/contract/transfer";
import type { Resource } from "@/lib/domain/resources";
import type { UpgradeStep } from "@/lib/server/transfer/versions/step";
import { exportSteps } from "@/lib/server/transfer/versions/steps";
import { frozenFiles, frozenPath, frozenShape } from "../server/transfer/frozen/files";
import { changesBetween, shapeOf } from "../server/transfer/frozen/shape";

/** What was exported once can be read for ever: the shape of the export does not change without a new version and a step. */

const whatToDo = `The shape of the export is no longer that of version ${exportVersion}, which files have been written in. Raise exportVersion in lib/contract/transfer.ts, add the step that leads to it in lib/server/transfer/versions, and run \`npm run freeze:export\`. What changed:`;

test("the shape of the export is the one that was frozen with its version", () => {
  const changes = changesBetween(frozenShape(exportVersion), shapeOf());
  expect(changes, `${whatToDo}\n${changes.join("\n")}\n`).toEqual([]);
});

test("there is a step to every version but the first, and files of every version", () => {
  expect(
    exportSteps,
    `exportVersion is ${exportVersion}; lib/server/transfer/versions has the steps to it`,
  ).toHaveLength(exportVersion - 1);
  const wanted = Array.from({ length: exportVersion }, (_, at) =>
    [...frozenFiles, "shape"].map((name) => frozenPath(at + 1, name)),
  );
  expect(
    wanted.flat().filter((path) => !existsSync(path)),
    "run `npm run freeze:export`",
  ).toEqual([]);
});

describe("what a step gives an older record", () => {
  const made: UpgradeStep = { records: { clients: { added: { cadenceDays: 14, note: "" } } } };

  test("is what the migration gave the column", () => {
    expect(exportSteps.flatMap(otherThanColumn)).toEqual([]);
  });

  test("and nothing else passes", () => {
    expect(otherThanColumn(made)).toEqual([
      "clients.cadenceDays is 14, and its column's default null",
      'clients.note is "", and its column\'s default null',
    ]);
  });

  /** The fields a step adds with another value than the default of their column, null where it has none. */
  function otherThanColumn({ records = {} }: UpgradeStep): string[] {
    return Object.entries(records).flatMap(([resource, { added = {} }]) => {
      const columns: Record<string, PgColumn> = getTableColumns(recordTables[resource as Resource]);
      return Object.entries(added).flatMap(([field, value]) => {
        const [given, column] = [value, columns[field]?.default ?? null].map((one) => JSON.stringify(one));
        return given === column ? [] : [`${resource}.${field} is ${given}, and its column's default ${column}`];
      });
    });
  }
});

describe("a change of the shape is told by its place", () => {
  const client = shapeOf(exportedRecords.clients);
  const { cadenceDays: _days, ...others } = clientFields;
  test.each<[string, object, string]>([
    ["a new field", { ...clientFields, novelty: z.string() }, "novelty is new"],
    ["a new field that may be missing", { ...clientFields, novelty: z.optional(z.string()) }, "novelty is new"],
    ["a field that may now be missing", { ...clientFields, note: z.optional(clientFields.note) }, "note was"],
    ["a field that is gone", others, "cadenceDays is gone"],
    ["a lower limit", { ...clientFields, cadenceDays: z.int().min(1).max(30) }, 'cadenceDays was {"maximum":365,'],
    ["a higher limit", { ...clientFields, cadenceDays: z.int().min(1).max(400) }, 'cadenceDays was {"maximum":365,'],
    ["another word", { ...clientFields, channel: z.nullable(z.enum(["fax"])) }, "channel|0 was"],
    ["another type", { ...clientFields, note: z.number() }, "note was"],
    [
      "a rule that has no words in JSON Schema",
      { ...clientFields, note: clientFields.note.check(z.refine((text) => text !== "x", { error: "not-allowed" })) },
      "note was",
    ],
    ["a null that was allowed", { ...clientFields, channel: clientFields.channel.def.innerType }, "channel|1 is gone"],
  ])("%s", (_what, fields, told) => {
    const own = Object.fromEntries(
      Object.entries(exportedRecords.clients.shape).filter(([name]) => !(name in clientFields)),
    );
    const changes = changesBetween(client, shapeOf(z.strictObject({ ...own, ...(fields as z.core.$ZodShape) })));
    expect(
      changes.some((change) => change.startsWith(told)),
      changes.join("\n"),
    ).toBe(true);
  });

  test("and another order of fields is none", () => {
    const turned = Object.fromEntries(Object.entries(exportedRecords.clients.shape).reverse());
    expect(changesBetween(client, shapeOf(z.strictObject(turned)))).toEqual([]);
  });
});
