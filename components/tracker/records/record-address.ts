import type { Searched } from "@/lib/contract/search";
import type { Locale } from "@/lib/domain/kinds";

/** A record that has a page, or a place on one. */
export type Addressed = { resource: Searched; id: string };

/** The page that shows a record. */
export function recordAddress(locale: Locale, { resource, id }: Addressed): string {
  return `/${locale}${addresses[resource](id)}`;
}

const addresses: Readonly<Record<Addressed["resource"], (id: string) => string>> = {
  clients: (id) => `/clients/${id}`,
  deals: (id) => `/deals/${id}`,
  cases: (id) => `/cases/${id}`,
  milestones: (id) => `/plan#milestone-${id}`,
  offerings: (id) => `/income/offerings/${id}`,
  income: (id) => `/income/${id}`,
  paths: () => "/plan",
  notes: (id) => `/notes/${id}`,
  touches: (id) => `/touches/${id}`,
  claims: (id) => `/claims/${id}`,
};
