import type { z } from "zod/mini";
import type { FilterOf, Row } from "@/db/record-tables";
import type { ListParams } from "@/db/records";
import type { recordSchemas } from "@/lib/contract/records";
import type { Day } from "@/lib/domain/day";
import type { Resource } from "@/lib/domain/resources";
import type { Own } from "@/lib/server/records/record-type";

/** One record of every kind by its id. */
export type RecordIds = Readonly<Record<Resource, string>>;

/** What tests need to know of a kind of record: one file a kind has all of it. */
export type RecordSample<R extends Resource> = {
  /** A create with every field and every reference it can have; another record each time. */
  create(ids: RecordIds): Input<R, "create"> & { id: string };
  /** The smallest create: what cannot be left out; another record each time. */
  least(ids: RecordIds): Partial<Input<R, "create">>;
  /**
   * What the server fills in beside the smallest create. A pattern stands for a text that depends on the records that
   * are there.
   */
  defaults(owner: { today: Day; baseCurrency: string }): Readonly<Record<string, unknown>>;
  /** A list narrowed by every filter and a text. */
  list(ids: RecordIds): Narrowed<Input<R, "list">, FilterOf<R> | "q">;
  /** A change from version 1. */
  patch(ids: RecordIds): Omit<Input<R, "patch">, "id">;
  /** A row as it is stored, pointing at the others wherever it can. */
  row(ids: RecordIds): Own<R>;
  stored: {
    /** Filters of a list that find the row. */
    foundBy: ListParams<R>["filters"][];
    /** Filters that do not find it; none where a list of this kind has none. */
    missedBy?: ListParams<R>["filters"];
    /** The day that a range must include for the row to be in a list. */
    day: Day;
    /** Columns the database holds above a number. */
    above?: { readonly [Column in keyof Row<R>]?: number };
  };
};

type Input<R extends Resource, Schema extends "create" | "list" | "patch"> = z.input<(typeof recordSchemas)[R][Schema]>;

/**
 * Every filter that the list takes, and every one the database knows. One that only the contract or only the database has
 * can have no value here, so that it does not compile.
 */
type Narrowed<List, Known extends string> = {
  [F in Exclude<keyof List, "limit" | "cursor" | "from" | "to"> | Known]: F extends keyof List & Known
    ? NonNullable<List[F]>
    : never;
};
