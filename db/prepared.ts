import type { Database } from "./client";
import type { Query } from "./transaction";

/**
 * A query that is built and prepared once for each database handle and then only run: for the few that every request
 * asks. Its values stand in it as `sql.placeholder`. `name` must be unlike that of any other.
 */
export function prepared<Values extends Record<string, unknown>, T>(
  name: string,
  build: (db: Database) => { prepare: (name: string) => { execute: (values: Values) => Query<T> } },
): (db: Database, values: Values) => Query<T> {
  const statements = new WeakMap<Database, { execute: (values: Values) => Query<T> }>();
  return (db, values) => {
    const known = statements.get(db) ?? build(db).prepare(name);
    statements.set(db, known);
    return known.execute(values);
  };
}
