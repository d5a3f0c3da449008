import type { z } from "zod/mini";
import type { Resource, Row } from "@/db/record-tables";
import type { FieldError } from "@/lib/contract/errors";
import { fieldErrors } from "@/lib/contract/field-errors";
import { exportedRecords } from "@/lib/contract/transfer";
import type { Owner } from "../owner";
import { caseRecordType } from "../records/cases";
import { claimRecordType } from "../records/claims";
import { clientRecordType } from "../records/clients";
import { dealRecordType } from "../records/deals";
import { incomeRecordType } from "../records/income";
import { milestoneRecordType } from "../records/milestones";
import { noteRecordType } from "../records/notes";
import { offeringRecordType } from "../records/offerings";
import { pathRecordType } from "../records/paths";
import type { Own, RecordType, Reference } from "../records/record-type";
import { reviewRecordType } from "../records/reviews";
import { touchRecordType } from "../records/touches";

/** A record of a file as it would be stored, and its references. */
export type Arrived<R extends Resource = Resource> = { row: Row<R>; references: readonly Reference[] };

/** The result of validating a value of a file: its errors, or the function that makes the owner's record of it. */
type Judgement<R extends Resource> =
  | { wrong: readonly FieldError[] }
  | {
      wrong: null;
      /** Checks the fields against one another, as a create does. Throws INPUT_INVALID. */
      arrive: (owner: Owner) => Arrived<R>;
    };

/** The validation of each kind of record: by the contract's fields first, then by its record type. */
export const recordKinds: { readonly [R in Resource]: (value: unknown) => Judgement<R> } = {
  paths: kind(pathRecordType, exportedRecords.paths),
  milestones: kind(milestoneRecordType, exportedRecords.milestones),
  cases: kind(caseRecordType, exportedRecords.cases),
  clients: kind(clientRecordType, exportedRecords.clients),
  deals: kind(dealRecordType, exportedRecords.deals, ({ history }) => ({ history })),
  touches: kind(touchRecordType, exportedRecords.touches),
  offerings: kind(offeringRecordType, exportedRecords.offerings),
  income: kind(incomeRecordType, exportedRecords.income),
  notes: kind(noteRecordType, exportedRecords.notes),
  reviews: kind(reviewRecordType, exportedRecords.reviews),
  claims: kind(claimRecordType, exportedRecords.claims, ({ answers, verdict }) => ({ answers, verdict })),
};

type Kept = Pick<Row<Resource>, "id" | "createdAt" | "updatedAt" | "version" | "deletedAt" | "createdFrom">;

/** `more` returns the fields that a create computes by itself but a file contains. */
function kind<R extends Resource, Create, Change, Value extends Create & Kept>(
  recordType: RecordType<R, Create, Change>,
  schema: z.ZodMiniType<Value>,
  more: (value: Value) => Partial<Own<R>> = () => ({}),
): (value: unknown) => Judgement<R> {
  return (given) => {
    const { success, data, error } = schema.safeParse(given);
    if (!success) return { wrong: fieldErrors(error.issues, given) };
    const arrive = (owner: Owner) => {
      const { id, createdAt, updatedAt, deletedAt, createdFrom } = data;
      // The server counts versions, from one; a file could name one that has no successor.
      const kept = { id, userId: owner.id, createdAt, updatedAt, version: 1, deletedAt, createdFrom };
      const row = { ...recordType.complete(owner, data), ...more(data), ...kept } as Row<R>;
      return { row, references: recordType.references(data, null) };
    };
    return { wrong: null, arrive };
  };
}
