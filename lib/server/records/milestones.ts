import { generateKeyBetween } from "fractional-indexing";
import type { z } from "zod/mini";
import { lastPosition } from "@/db/milestones";
import { run } from "@/db/transaction";
import type { createMilestone, patchMilestone } from "@/lib/contract/inputs/milestones";
import type { EvidenceKind, MilestoneStatus } from "@/lib/domain/kinds";
import { type Owner, todayOf } from "../owner";
import { Refusal } from "../refusal";
import { resourceOfKind } from "./notes";
import { fieldsOf, type RecordType, type Reference, referencesIn } from "./record-type";

/** The record type of milestones. Completing one records the day; undoing that clears it. */
export const milestoneRecordType: RecordType<
  "milestones",
  z.output<typeof createMilestone>,
  z.output<typeof patchMilestone>
> = {
  resource: "milestones",
  references: (values, row) => [...referencesIn(values, row, { pathId: "paths" }), ...evidenceReference(values, row)],
  complete: (owner, input) => {
    const status = input.status ?? "todo";
    return {
      pathId: input.pathId,
      templateId: input.templateId ?? null,
      stage: input.stage ?? null,
      title: input.title ?? null,
      detail: input.detail ?? null,
      dueOn: input.dueOn ?? null,
      position: input.position ?? atTheEnd,
      status,
      completedOn: completedOn(owner, status, input.completedOn ?? null),
      skippedWhy: input.skippedWhy ?? null,
      evidenceKind: input.evidenceKind ?? "none",
      evidenceId: input.evidenceId ?? null,
      note: input.note ?? "",
      links: input.links ?? [],
    };
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
