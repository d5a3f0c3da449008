import type { Database } from "./client";
import type { Query } from "./transaction";

/**
 * A query that is built and prepared once per database handle and then only run, for queries of many requests. Its
 * values are `sql.placeholder`s, and `name` must be unique to this query.
 */
export function prepared<T>(
  db: Database,
  name: string,
  build: () => { prepare: (name: string) => { execute: (values: Values) => Query<T> } },
  values: Values,
): Query<T> {
  const known = statements.get(db) ?? new Map<string, Statement>();
  statements.set(db, known);
  const statement = known.get(name) ?? build().prepare(name);
  known.set(name, statement);
  return statement.execute(values) as Query<T>;
}

type Values = Record<string, unknown>;
type Statement = { execute: (values: Values) => Query<unknown> };

const statements = new WeakMap<Database, Map<string, Statement>>();
