import { and, asc, desc, eq, inArray, isNull, lte, type Placeholder, sql } from "drizzle-orm";
import type { Database } from "./client";
import { prepared } from "./prepared";
import type { Row } from "./record-tables";
import { milestones } from "./schema/paths";
import type { Query } from "./transaction";

type PathAddress = { userId: string; pathId: string };

/** All milestones of a path outside the trash, in the path's order. */
export function milestonesOfPath(db: Database, params: PathAddress): Query<Row<"milestones">[]> {
  return db.select().from(milestones).where(onPath(params)).orderBy(asc(milestones.position), asc(milestones.id));
}

/** Unfinished milestones of a path due by `until`, the longest overdue first, at most `limit`. */
export function dueMilestones(
  db: Database,
  params: PathAddress & { until: string; limit: number },
): Query<Row<"milestones">[]> {
  const due = () =>
    db
      .select()
      .from(milestones)
      .where(
        and(
          onPath({ userId: sql.placeholder("userId"), pathId: sql.placeholder("pathId") }),
          inArray(milestones.status, ["todo", "doing"]),
          lte(milestones.dueOn, sql.placeholder("until")),
        ),
      )
      .orderBy(asc(milestones.dueOn), asc(milestones.position), asc(milestones.id))
      .limit(sql.placeholder("limit"));
  return prepared(db, "due_milestones", due, params);
}

/** The position of the path's last milestone: one row or none. */
export function lastPosition(db: Database, params: PathAddress): Query<{ position: string }[]> {
  return db
    .select({ position: milestones.position })
    .from(milestones)
    .where(onPath(params))
    .orderBy(desc(milestones.position))
    .limit(1);
}

/** The user's milestones outside the trash that are named by one of these playbook steps, newest first. */
export function milestonesOfTemplates(
  db: Database,
  params: { userId: string; templateIds: string[]; limit: number },
): Query<Row<"milestones">[]> {
  const named = and(isNull(milestones.title), inArray(milestones.templateId, params.templateIds));
  return db
    .select()
    .from(milestones)
    .where(and(eq(milestones.userId, params.userId), isNull(milestones.deletedAt), named))
    .orderBy(desc(milestones.createdAt), desc(milestones.id))
    .limit(params.limit);
}

function onPath({ userId, pathId }: PathAddress | Record<keyof PathAddress, Placeholder>) {
  return and(eq(milestones.userId, userId), eq(milestones.pathId, pathId), isNull(milestones.deletedAt));
}
