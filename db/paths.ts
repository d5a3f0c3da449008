import { and, desc, eq, inArray, isNull, ne, type Placeholder, sql } from "drizzle-orm";
import type { Database } from "./client";
import { prepared } from "./prepared";
import type { Row } from "./record-tables";
import { paths } from "./schema/paths";
import type { Query } from "./transaction";

/** The user's active path: one row or none. */
export function activePath(db: Database, params: { userId: string }): Query<Row<"paths">[]> {
  const find = () =>
    db
      .select()
      .from(paths)
      .where(active(sql.placeholder("userId")));
  return prepared(db, "active_path", find, params);
}

/**
 * Pauses the user's active path, unless it is `except`, so that another can be active. Its size does not change: both
 * status words have the same length (`recordSize`).
 */
export function pauseActivePath(
  db: Database,
  params: { userId: string; except: string; now: string },
): Query<{ id: string }[]> {
  return db
    .update(paths)
    .set({ status: "paused", updatedAt: params.now, version: sql`${paths.version} + 1` })
    .where(and(active(params.userId), ne(paths.id, params.except)))
    .returning({ id: paths.id });
}

/** The user's paths outside the trash that are named by one of these catalog entries, newest first. */
export function pathsOfCatalog(
  db: Database,
  params: { userId: string; catalogIds: string[]; limit: number },
): Query<Row<"paths">[]> {
  const named = and(isNull(paths.title), inArray(paths.catalogId, params.catalogIds));
  return db
    .select()
    .from(paths)
    .where(and(eq(paths.userId, params.userId), isNull(paths.deletedAt), named))
    .orderBy(desc(paths.createdAt), desc(paths.id))
    .limit(params.limit);
}

function active(userId: string | Placeholder) {
  // A literal instead of a parameter, so that the partial index of active paths is used.
  return and(eq(paths.userId, userId), sql`${paths.status} = 'active'`, isNull(paths.deletedAt));
}
