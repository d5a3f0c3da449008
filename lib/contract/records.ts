import type * as z from "zod/mini";
import type { Resource } from "@/lib/domain/resources";
import { exportedCase, exportedDeal, exportedMilestone, exportedOf } from "./exported-records";
import { createCase, listCases, patchCase } from "./inputs/cases";
import { claimFields, createClaim, exportedClaimFields, listClaims, patchClaim } from "./inputs/claims";
import { clientFields, createClient, listClients, patchClient } from "./inputs/clients";
import { createDeal, listDeals, patchDeal } from "./inputs/deals";
import { createIncome, incomeFields, listIncome, patchIncome } from "./inputs/income";
import { createMilestone, listMilestones, patchMilestone } from "./inputs/milestones";
import { createNote, listNotes, noteFields, patchNote } from "./inputs/notes";
import { createOffering, listOfferings, offeringFields, patchOffering } from "./inputs/offerings";
import { createPath, listPaths, patchPath, pathFields } from "./inputs/paths";
import { createReview, listReviews, patchReview, reviewFields } from "./inputs/reviews";
import { createTouch, listTouches, patchTouch, touchFields } from "./inputs/touches";
import { caseRow, clientRow, dealRow, milestoneRow, rowOf } from "./rows";

/** What the five operations of a kind take and give, and its record as it stands in an export. */
type RecordSchemas = Record<"create" | "patch" | "list" | "row" | "exported", z.ZodMiniType>;

/** The schemas of every kind of record, from which the contract makes its operations. */
export const recordSchemas = {
  paths: {
    create: createPath,
    patch: patchPath,
    list: listPaths,
    row: rowOf(pathFields),
    exported: exportedOf(pathFields),
  },
  clients: {
    create: createClient,
    patch: patchClient,
    list: listClients,
    row: clientRow,
    exported: exportedOf(clientFields),
  },
  deals: { create: createDeal, patch: patchDeal, list: listDeals, row: dealRow, exported: exportedDeal },
  cases: { create: createCase, patch: patchCase, list: listCases, row: caseRow, exported: exportedCase },
  offerings: {
    create: createOffering,
    patch: patchOffering,
    list: listOfferings,
    row: rowOf(offeringFields),
    exported: exportedOf(offeringFields),
  },
  milestones: {
    create: createMilestone,
    patch: patchMilestone,
    list: listMilestones,
    row: milestoneRow,
    exported: exportedMilestone,
  },
  touches: {
    create: createTouch,
    patch: patchTouch,
    list: listTouches,
    row: rowOf(touchFields),
    exported: exportedOf(touchFields),
  },
  income: {
    create: createIncome,
    patch: patchIncome,
    list: listIncome,
    row: rowOf(incomeFields),
    exported: exportedOf(incomeFields),
  },
  notes: {
    create: createNote,
    patch: patchNote,
    list: listNotes,
    row: rowOf(noteFields),
    exported: exportedOf(noteFields),
  },
  reviews: {
    create: createReview,
    patch: patchReview,
    list: listReviews,
    row: rowOf(reviewFields),
    exported: exportedOf(reviewFields),
  },
  claims: {
    create: createClaim,
    patch: patchClaim,
    list: listClaims,
    row: rowOf(claimFields),
    exported: exportedOf(exportedClaimFields),
  },
} as const satisfies Record<Resource, RecordSchemas>;

/** A record of a kind as the API gives it back. */
export type RecordOf<R extends Resource> = z.output<(typeof recordSchemas)[R]["row"]>;
