import type { z } from "zod/mini";
import { pauseActivePath } from "@/db/paths";
import { recordSize } from "@/db/record-size";
import { insertRows } from "@/db/records";
import { run } from "@/db/transaction";
import { type PathTemplate, templateById } from "@/lib/catalog/catalog";
import type { FieldErrorCode } from "@/lib/contract/errors";
import type { createPath, patchPath } from "@/lib/contract/inputs/paths";
import { type Day, daysBetween } from "@/lib/domain/day";
import { defaultWeeks } from "@/lib/domain/plan";
import { nothingAdded } from "../limits/quota";
import { todayOf } from "../owner";
import { Refusal } from "../refusal";
import { planRows } from "./plan-rows";
import { fieldsOf, now, type RecordType } from "./record-type";

/**
 * The record type of paths. One is active at a time: starting or resuming one pauses the other, with everything in
 * it.
 */
export const pathRecordType: RecordType<"paths", z.output<typeof createPath>, z.output<typeof patchPath>> = {
  resource: "paths",
  references: () => [],
  complete: (owner, input) => {
    const template = input.catalogId == null ? null : templateToTake(input.catalogId);
    const kind = input.kind ?? template?.kind;
    if (!kind) throw wrong("kind", "required");
    if (!template && input.title == null) throw wrong("title", "required");
    const { startedOn = todayOf(owner), weeks = defaultWeeks } = input;
    refuseBeyondCalendar(startedOn, weeks);
    return {
      catalogId: template?.id ?? null,
      kind,
      title: input.title ?? null,
      niche: input.niche ?? "",
      startedOn,
      weeks,
      incomeTarget: input.incomeTarget ?? null,
      status: input.status ?? "active",
    };
  },
  change: (_owner, row, input) => {
    const fields = fieldsOf(input);
    if (fields.catalogId != null) templateToTake(fields.catalogId);
    const catalogId = fields.catalogId === undefined ? row.catalogId : fields.catalogId;
    const title = fields.title === undefined ? row.title : fields.title;
    if (catalogId === null && title === null) throw wrong("title", "required");
    refuseBeyondCalendar(fields.startedOn === undefined ? row.startedOn : fields.startedOn, fields.weeks ?? row.weeks);
    return fields;
  },
  *before(tx, owner, row) {
    if (row.status === "active") yield* run(pauseActivePath(tx, { userId: owner.id, except: row.id, now: now() }));
    return {};
  },
  *afterCreate(tx, _owner, path) {
    const playbook = (path.catalogId === null ? undefined : templateById(path.catalogId))?.playbook ?? [];
    if (playbook.length === 0) return nothingAdded;
    const rows = yield* run(insertRows(tx, "milestones", planRows(path, playbook)));
    return { records: rows.length, bytes: rows.reduce((sum, row) => sum + recordSize("milestones", row), 0) };
  },
};

/** Refuses a path that ends after the last civil date, because its milestones could not have dates. */
function refuseBeyondCalendar(startedOn: Day | null, weeks: number): void {
  if (startedOn !== null && daysBetween(startedOn, lastDay) < weeks * 7 - 1) throw wrong("startedOn", "not-a-date");
}

const lastDay = "9999-12-31";

function templateToTake(catalogId: string): PathTemplate {
  const template = templateById(catalogId);
  if (!template) throw wrong("catalogId", "not-found");
  return template;
}

function wrong(path: string, code: FieldErrorCode): Refusal {
  return new Refusal("INPUT_INVALID", { fields: [{ path, code }] });
}
