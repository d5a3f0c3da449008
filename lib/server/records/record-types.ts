import type { Resource } from "@/lib/domain/resources";
import { caseRecordType } from "./cases";
import { claimRecordType } from "./claims";
import { clientRecordType } from "./clients";
import { dealRecordType } from "./deals";
import { incomeRecordType } from "./income";
import { milestoneRecordType } from "./milestones";
import { noteRecordType } from "./notes";
import { offeringRecordType } from "./offerings";
import { pathRecordType } from "./paths";
import { reviewRecordType } from "./reviews";
import { touchRecordType } from "./touches";

/** What is particular to each kind of record, by the name of its resource. */
export const recordTypes = {
  paths: pathRecordType,
  clients: clientRecordType,
  deals: dealRecordType,
  cases: caseRecordType,
  offerings: offeringRecordType,
  milestones: milestoneRecordType,
  touches: touchRecordType,
  income: incomeRecordType,
  notes: noteRecordType,
  reviews: reviewRecordType,
  claims: claimRecordType,
} as const satisfies Record<Resource, unknown>;
