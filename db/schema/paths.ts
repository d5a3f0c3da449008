import { sql } from "drizzle-orm";
import type { EvidenceKind, MilestoneStatus, PathKind, PathStatus, Stage } from "@/lib/domain/kinds";
import { check, index, integer, json, money, table, text, uniqueIndex } from "../columns";
import { belongsTo, owned, ownedKeys } from "./owned";
import type { Link } from "./values";

/** A user's enrolment in a direction or role, or in one of their own. A user has at most one active path. */
export const paths = table(
  "paths",
  {
    ...owned(),
    catalogId: text("catalog_id"),
    kind: text("kind").$type<PathKind>().notNull(),
    title: text("title"),
    niche: text("niche").notNull(),
    startedOn: text("started_on"),
    weeks: integer("weeks").notNull(),
    incomeTarget: money("income_target"),
    status: text("status").$type<PathStatus>().notNull(),
  },
  (t) => [
    ...ownedKeys("paths", t),
    uniqueIndex("paths_one_active").on(t.userId).where(sql`status = 'active' and deleted_at is null`),
    check("paths_weeks", sql`weeks >= 1`),
  ],
);

/** A dated step of a path. */
export const milestones = table(
  "milestones",
  {
    ...owned(),
    pathId: text("path_id").notNull(),
    templateId: text("template_id"),
    stage: text("stage").$type<Stage>(),
    title: text("title"),
    detail: text("detail"),
    dueOn: text("due_on"),
    position: text("position").notNull(),
    status: text("status").$type<MilestoneStatus>().notNull(),
    completedOn: text("completed_on"),
    skippedWhy: text("skipped_why"),
    evidenceKind: text("evidence_kind").$type<EvidenceKind>().notNull(),
    evidenceId: text("evidence_id"),
    note: text("note").notNull(),
    links: json<Link[]>("links").notNull(),
  },
  (t) => [
    ...ownedKeys("milestones", t),
    ...belongsTo("milestones_path", t, t.pathId, paths, t.dueOn),
    index("milestones_evidence").on(t.userId, t.evidenceId),
  ],
);
