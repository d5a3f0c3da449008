import type { Row } from "@/db/record-tables";
import type { Locale } from "@/lib/domain/kinds";
import type { Resource } from "@/lib/domain/resources";
import { milestoneName, pathName } from "./path-names";

/** The kinds of record that are known by a title or by their own words. */
export type Titled = Exclude<Resource, "reviews">;

/** What a reader knows a record by, in their language where it has several; "" where its owner wrote nothing. */
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
