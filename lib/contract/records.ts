import type * as z from "zod/mini";
import type { Resource } from "@/lib/domain/resources";
import { createCase, listCases, patchCase } from "./inputs/cases";
import { claimFields, createClaim, listClaims, patchClaim } from "./inputs/claims";
import { createClient, listClients, patchClient } from "./inputs/clients";
import { createDeal, listDeals, patchDeal } from "./inputs/deals";
import { createIncome, incomeFields, listIncome, patchIncome } from "./inputs/income";
import { createMilestone, listMilestones, patchMilestone } from "./inputs/milestones";
import { createNote, listNotes, noteFields, patchNote } from "./inputs/notes";
import { createOffering, listOfferings, offeringFields, patchOffering } from "./inputs/offerings";
import { createPath, listPaths, patchPath, pathFields } from "./inputs/paths";
import { createReview, listReviews, patchReview, reviewFields } from "./inputs/reviews";
import { createTouch, listTouches, patchTouch, touchFields } from "./inputs/touches";
import { caseRow, clientRow, dealRow, milestoneRow, rowOf } from "./rows";

/** What the five operations of a kind take and give. */
type RecordSchemas = { create: z.ZodMiniType; patch: z.ZodMiniType; list: z.ZodMiniType; row: z.ZodMiniType };

/** The schemas of every kind of record, from which the contract makes its operations. */
export const recordSchemas = {
  paths: { create: createPath, patch: patchPath, list: listPaths, row: rowOf(pathFields) },
  clients: { create: createClient, patch: patchClient, list: listClients, row: clientRow },
  deals: { create: createDeal, patch: patchDeal, list: listDeals, row: dealRow },
  cases: { create: createCase, patch: patchCase, list: listCases, row: caseRow },
  offerings: { create: createOffering, patch: patchOffering, list: listOfferings, row: rowOf(offeringFields) },
  milestones: { create: createMilestone, patch: patchMilestone, list: listMilestones, row: milestoneRow },
  touches: { create: createTouch, patch: patchTouch, list: listTouches, row: rowOf(touchFields) },
  income: { create: createIncome, patch: patchIncome, list: listIncome, row: rowOf(incomeFields) },
  notes: { create: createNote, patch: patchNote, list: listNotes, row: rowOf(noteFields) },
  reviews: { create: createReview, patch: patchReview, list: listReviews, row: rowOf(reviewFields) },
  claims: { create: createClaim, patch: patchClaim, list: listClaims, row: rowOf(claimFields) },
} as const satisfies Record<Resource, RecordSchemas>;

/** A record of a kind as the API gives it back. */
export type RecordOf<R extends Resource> = z.output<(typeof recordSchemas)[R]["row"]>;
