import { generateKeyBetween } from "fractional-indexing";
import { lastPosition } from "@/db/milestones";
import { run } from "@/db/transaction";
import { milestoneDefaults, milestoneFields } from "@/lib/contract/inputs/milestones";
import { withDefaults } from "@/lib/contract/record-defaults";
import type { EvidenceKind, MilestoneStatus } from "@/lib/domain/kinds";
import { type Owner, todayOf } from "../owner";
import { Refusal } from "../refusal";
import { resourceOfKind } from "./notes";
import { milestoneName } from "./path-names";
import { asStored, circumstancesOf, fieldsOf, type RecordType, type Reference, referencesIn } from "./record-type";

/** The record type of milestones. One is done on a day; taking that back takes the day away. */
export const milestoneRecordType: RecordType<"milestones"> = {
  resource: "milestones",
  title: milestoneName,
  present: asStored,
  references: (values, row) => [...referencesIn(values, row, { pathId: "paths" }), ...evidenceReference(values, row)],
  complete: (owner, input) => {
    const milestone = withDefaults(milestoneFields, milestoneDefaults, input, circumstancesOf(owner));
    const { position = atTheEnd } = milestone;
    return { ...milestone, position, completedOn: completedOn(owner, milestone.status, milestone.completedOn) };
  },
  change: (owner, row, input) => {
    const fields = fieldsOf(input);
    const status = fields.status ?? row.status;
    const given = fields.completedOn === undefined ? row.completedOn : fields.completedOn;
    const evidenceId = fields.evidenceKind && !hasRecords(fields.evidenceKind) ? null : fields.evidenceId;
    return { ...fields, evidenceId, completedOn: completedOn(owner, status, given) };
  },
  *before(tx, owner, row) {
    if (row.position !== atTheEnd) return {};
    const [last] = yield* run(lastPosition(tx, { userId: owner.id, pathId: row.pathId }));
    return { position: generateKeyBetween(last?.position ?? null, null) };
  },
};

/**
 * A placeholder for a position that is computed once the path's other milestones are known; no real position is
 * empty.
 */
const atTheEnd = "";

function completedOn(owner: Owner, status: MilestoneStatus, given: string | null): string | null {
  return status === "done" ? (given ?? todayOf(owner)) : null;
}

type Proof = { evidenceKind?: EvidenceKind; evidenceId?: string | null };

/**
 * The reference to the record that proves a milestone, where its id or its kind is new. The kind must be one that has
 * records. Changing the kind alone to `none`, `note` or `link` drops the record.
 */
function evidenceReference(values: Proof, row: Proof | null): Reference[] {
  const kind = values.evidenceKind ?? row?.evidenceKind ?? "none";
  const id = values.evidenceId === undefined && hasRecords(kind) ? row?.evidenceId : values.evidenceId;
  if (id == null || (id === row?.evidenceId && kind === row.evidenceKind)) return [];
  if (!hasRecords(kind)) throw new Refusal("INPUT_INVALID", { fields: [{ path: "evidenceKind", code: "required" }] });
  return [{ path: "evidenceId", resource: resourceOfKind[kind], id }];
}

function hasRecords(kind: EvidenceKind): kind is Exclude<EvidenceKind, "none" | "note" | "link"> {
  return kind !== "none" && kind !== "note" && kind !== "link";
}
