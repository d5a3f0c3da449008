import type { Row } from "@/db/record-tables";
import type { Locale } from "@/lib/domain/kinds";
import { milestoneName, pathName } from "./path-names";

/** The kinds of record that have a title or are identified by their own words. */
export type Titled =
  | "paths"
  | "milestones"
  | "cases"
  | "clients"
  | "deals"
  | "touches"
  | "offerings"
  | "income"
  | "notes"
  | "claims";

/**
 * The title by which a reader recognises a record, in their language where it has several; "" where its owner wrote
 * nothing.
 */
export const titleOf: { readonly [R in Titled]: (row: Row<R>, locale: Locale) => string } = {
  paths: pathName,
  milestones: milestoneName,
  cases: ({ title }, locale) => (typeof title === "string" ? title : (title[locale] ?? title.zh ?? title.en ?? "")),
  clients: ({ name }) => name,
  deals: ({ title }) => title,
  touches: ({ text }) => text,
  offerings: ({ name }) => name,
  income: ({ note }) => note,
  notes: ({ text }) => text,
  claims: ({ text }) => text,
};
