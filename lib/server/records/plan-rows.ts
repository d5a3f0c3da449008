import { generateNKeysBetween } from "fractional-indexing";
import { v7 as newId } from "uuid";
import type { Row } from "@/db/record-tables";
import type { PlaybookStep } from "@/lib/catalog/types";
import { layPlan } from "@/lib/domain/plan";
import { newRowFields } from "./record-type";

/** The milestones of a playbook for a path, spread over the path's weeks; without a start they have no dates yet. */
export function planRows(path: Row<"paths">, steps: readonly PlaybookStep[]): Row<"milestones">[] {
  const dates = path.startedOn === null ? [] : layPlan(steps, path.startedOn, path.weeks);
  const positions = generateNKeysBetween(null, null, steps.length);
  return steps.map((step, at) => ({
    // No client's create made this row, so none may match its fingerprint.
    ...newRowFields({ id: path.userId }, { id: newId(), createdFrom: "" }),
    pathId: path.id,
    templateId: step.id,
    stage: step.stage,
    title: null,
    detail: null,
    dueOn: dates[at]?.dueOn ?? null,
    position: positions[at] ?? "a0",
    status: "todo",
    completedOn: null,
    skippedWhy: null,
    evidenceKind: step.evidenceKind,
    evidenceId: null,
    note: "",
    links: [],
  }));
}
