/**
 * The kinds of record a person keeps, by the name of their resource: the one list that tables, contract, router, export
 * and tests are derived from. A kind stands after those it can point at, so that this is the order to store them in.
 */
export const resources = [
  "paths",
  "clients",
  "deals",
  "cases",
  "offerings",
  "milestones",
  "touches",
  "income",
  "notes",
  "reviews",
  "claims",
] as const;

/** One kind of record. */
export type Resource = (typeof resources)[number];

/** A value for every kind of record. */
export function byResource<Value>(make: (resource: Resource) => Value): Record<Resource, Value> {
  return Object.fromEntries(resources.map((resource) => [resource, make(resource)])) as Record<Resource, Value>;
}

/** The same where each kind's value has a type of its own, which the caller names: a loop cannot tell kinds apart. */
export function eachResource<Values extends Record<Resource, unknown>>(make: (resource: Resource) => unknown): Values {
  return byResource(make) as Values;
}
