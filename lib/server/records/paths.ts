import { pauseActivePath } from "@/db/paths";
import { recordSize } from "@/db/record-size";
import { insertRows } from "@/db/records";
import { run } from "@/db/transaction";
import { type PathTemplate, templateById } from "@/lib/catalog/catalog";
import type { FieldErrorCode } from "@/lib/contract/errors";
import { pathDefaults, pathFields } from "@/lib/contract/inputs/paths";
import { withDefaults } from "@/lib/contract/record-defaults";
import { type Day, daysBetween } from "@/lib/domain/day";
import { noQuotaChange } from "../limits/quota";
import { Refusal } from "../refusal";
import { pathName } from "./path-names";
import { planRows } from "./plan-rows";
import { asStored, circumstancesOf, fieldsOf, now, type RecordType } from "./record-type";

/** The record type of paths. One is active at a time: starting or resuming one lets the other wait, with everything in it. */
export const pathRecordType: RecordType<"paths"> = {
  resource: "paths",
  title: pathName,
  present: asStored,
  references: () => [],
  complete: (owner, input) => {
    const path = withDefaults(pathFields, pathDefaults, input, circumstancesOf(owner));
    const template = path.catalogId === null ? null : templateToTake(path.catalogId);
    const kind = path.kind ?? template?.kind;
    if (!kind) throw wrong("kind", "required");
    if (!template && path.title === null) throw wrong("title", "required");
    refuseBeyondCalendar(path.startedOn, path.weeks);
    return { ...path, kind };
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
    if (playbook.length === 0) return noQuotaChange;
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
