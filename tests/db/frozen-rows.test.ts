import { beforeEach, describe, expect, test } from "vitest";
import { dialect } from "@/db/dialect";
import { migrationsFolder } from "@/db/migrations";
import { ownDatabase } from "../support/database";
import { frozenRows, frozenSchemas, tablesInOrder } from "./frozen/frozen-rows";
import { emptyDatabase, type RawDatabase, type RawRow, type RawRows } from "./frozen/raw-database";
import { type Column, shippedAnd, shippedNumber, shippedUpTo, statementsFor } from "./migration-folders";

/** Databases of schemas that were released once go through every later migration without losing a row or a value. */

ownDatabase();

let database: RawDatabase;
beforeEach(async () => {
  database = await emptyDatabase();
});

const last = frozenSchemas.at(-1) ?? 0;
/** Each schema there has been, with the first rows that were frozen after it. */
const starts = Array.from({ length: last }, (_, at): [number, number] => [
  at + 1,
  frozenSchemas.find((frozen) => frozen > at) ?? last,
]);

test.each(starts)(
  "rows in schema %i, as they were in schema %i, are all there in the newest",
  async (start, frozen) => {
    const rows = await filled(start, frozenRows(frozen));
    expect(await database.migrate(migrationsFolder(dialect))).toMatchObject({ from: start, to: shippedNumber });
    await expectAll(rows);
  },
);

test.each(frozenSchemas)("the rows of schema %i fill every column that it has", async (schema) => {
  await database.migrate(shippedUpTo(schema));
  const rows = frozenRows(schema);
  const tables = await tablesOf(database);
  expect(Object.keys(rows).sort()).toEqual(tables.toSorted());
  for (const table of tables) {
    const filledIn = new Set(
      (rows[table] ?? []).flatMap((row) => Object.keys(row).filter((name) => row[name] !== null)),
    );
    // A case is confirmed by its client, for which there is no way yet.
    const never = table === "cases" ? ["confirmed_on"] : [];
    expect([...filledIn, ...never].sort(), table).toEqual((await database.columnsOf(table)).sort());
  }
});

describe("a later migration", () => {
  /** Of the types that other columns of the table have, which each engine calls its own way. */
  const added = (columns: Readonly<Record<string, Column>>) => ({
    ...columns,
    tried_text: { ...columns.name, name: "tried_text", default: "'grey'" },
    tried_number: { ...columns.cadence_days, name: "tried_number", default: 7 },
  });
  /** Makes SQLite build the table anew, which others point at. */
  const loosened = ({ note, ...columns }: Readonly<Record<string, Column>>) => ({
    ...columns,
    note: { ...note, notNull: false },
  });

  test("that adds columns with a default gives it to every row and keeps all else", async () => {
    const rows = await filled(last, frozenRows(last));
    const statements = await statementsFor("clients", added);
    expect(statements).toHaveLength(2);
    await database.migrate(shippedAnd(statements));
    await expectAll(rows);
    await expectAll({ clients: (rows.clients ?? []).map((row) => ({ ...row, tried_text: "grey", tried_number: 7 })) });
  });

  test("that builds a table anew keeps its rows and those of every table that points at it", async () => {
    const rows = await filled(last, frozenRows(last));
    await database.migrate(shippedAnd(await statementsFor("clients", loosened)));
    await expectAll(rows);
    await database.insert("clients", [{ ...rows.clients?.[0], id: "without-a-note", note: null }]);
  });

  // On SQLite drizzle-kit copies the new columns too, from the old table, which has not got them.
  test("that does both at once changes nothing on SQLite as it is written for it, and loses nothing one after the other", async () => {
    const rows = await filled(last, frozenRows(last));
    const both = shippedAnd(await statementsFor("clients", (columns) => added(loosened(columns))));
    if (dialect === "sqlite") {
      await expect(database.migrate(both)).rejects.toThrow("no such column");
      await expectAll(rows);
      expect(await database.columnsOf("clients")).not.toContain("tried_text");
      await database.migrate(
        shippedAnd([...(await statementsFor("clients", loosened)), ...(await statementsFor("clients", added))]),
      );
    } else {
      await database.migrate(both);
    }
    await expectAll({
      ...rows,
      clients: (rows.clients ?? []).map((row) => ({ ...row, tried_text: "grey", tried_number: 7 })),
    });
  });
});

/** Fills the database as it was at a schema, with as much of the rows as that had columns for. */
async function filled(schema: number, rows: RawRows): Promise<RawRows> {
  await database.migrate(shippedUpTo(schema));
  const put: Record<string, RawRow[]> = {};
  for (const table of await tablesOf(database)) {
    const columns = new Set(await database.columnsOf(table));
    put[table] = (rows[table] ?? []).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => columns.has(name))),
    );
    await database.insert(table, put[table]);
  }
  await expectAll(put);
  return put;
}

/** The tables there are by now: a kind of record that is new has none in an earlier schema. */
async function tablesOf(from: RawDatabase): Promise<string[]> {
  const columns = await Promise.all(tablesInOrder.map((table) => from.columnsOf(table)));
  return tablesInOrder.filter((_table, at) => (columns[at] ?? []).length > 0);
}

/** Expects these rows and no others, with these values in these columns. */
async function expectAll(rows: RawRows): Promise<void> {
  for (const [table, expected] of Object.entries(rows)) {
    const stored = await database.rowsOf(table);
    const names = Object.keys(expected[0] ?? {});
    const seen = stored.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
    expect(inOrder(seen), table).toEqual(inOrder(expected));
  }
}

function inOrder(rows: readonly object[]): object[] {
  return rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
