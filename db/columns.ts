import * as pg from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";
import { dialect } from "./dialect";

/*
 * The column kit: the schema is written once with it, in the running engine's builders. This is the first of the two
 * places that pick the engine. Both engines build tables by the same calls, so SQLite's are typed as PostgreSQL's;
 * tests/db verifies that they behave alike.
 */
const core = dialect === "sqlite" ? ({ ...sqlite, pgTable: sqlite.sqliteTable } as unknown as typeof pg) : pg;

export const { check, foreignKey, index, primaryKey, uniqueIndex } = core;

/** A table of the running engine. */
export const table = core.pgTable;

/** The column type of each engine; "C" makes PostgreSQL sort and fold text by bytes, as SQLite does. */
const types = {
  sqlite: { text: "text", integer: "integer", money: "integer", real: "real", boolean: "integer" },
  postgresql: {
    text: 'text COLLATE "C"',
    integer: "integer",
    money: "bigint",
    real: "double precision",
    boolean: "boolean",
  },
}[dialect];

/** Text. Civil dates (`YYYY-MM-DD`) and ids are text too and sort as they read. */
export const text = core.customType<{ data: string }>({ dataType: () => types.text });

/** A whole number of at most 32 bits. */
export const integer = core.customType<{ data: number }>({ dataType: () => types.integer });

/** Money in minor units: an integer that stays exact as a JavaScript number (±2^53). */
export const money = core.customType<{ data: number; driverData: number | string }>({
  dataType: () => types.money,
  fromDriver: Number,
});

/** A double-precision number. */
export const real = core.customType<{ data: number }>({ dataType: () => types.real });

/** A boolean; SQLite stores it as 1 or 0. */
export const boolean = core.customType<{ data: boolean; driverData: boolean | number }>({
  dataType: () => types.boolean,
  toDriver: (value) => (dialect === "sqlite" ? Number(value) : value),
  fromDriver: Boolean,
});

/** An instant as ISO 8601 in UTC with milliseconds, so that text order is time order. Throws on any other form. */
export const instant = core.customType<{ data: string; driverData: string }>({
  dataType: () => types.text,
  toDriver(value) {
    if (!isoInstant.test(value)) throw new TypeError("Not an instant");
    return value;
  },
});
const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/**
 * A value stored as JSON text on both engines. PostgreSQL's own json types would reorder keys or, through the driver,
 * turn the text "123" into a number.
 */
export const json = <T>(name: string) => jsonText(name).$type<T>();
const jsonText = core.customType<{ data: unknown; driverData: string }>({
  dataType: () => types.text,
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value): unknown => JSON.parse(value),
});
