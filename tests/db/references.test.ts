import { getTableColumns } from "drizzle-orm";
import { getTableConfig as configOnPostgresql } from "drizzle-orm/pg-core";
import { getTableConfig as configOnSqlite, type SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { dialect } from "@/db/dialect";
import { recordTables } from "@/db/record-tables";
import { resources } from "@/lib/domain/resources";

/** Ids that name no record, or a record of any kind: entries of the catalog, what proves a milestone, what a note is about. */
const withoutKey = new Set(["id", "userId", "catalogId", "templateId", "evidenceId", "aboutId"]);

test.each(resources)("the database refuses a reference of %s to a record that is not there", (resource) => {
  const table = recordTables[resource];
  const columns = Object.entries(getTableColumns(table));
  const named = columns.filter(([name]) => name.endsWith("Id") && !withoutKey.has(name)).map(([, { name }]) => name);
  const { foreignKeys } =
    dialect === "sqlite" ? configOnSqlite(table as object as SQLiteTable) : configOnPostgresql(table);
  const held = foreignKeys.flatMap((key) => key.reference().columns.map(({ name }) => name));
  expect(
    named.filter((column) => !held.includes(column)),
    "columns without belongsTo(…) in db/schema",
  ).toEqual([]);
});
