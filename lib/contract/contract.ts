import { oc } from "@orpc/contract";
import * as z from "zod/mini";
import { endedOutput, newTokenOutput, profileOutput, sessionOutput, signUpOutput, tokenOutput } from "./account";
import { changePassword, chooseLocale, createToken, patchProfile, removeAccount, signUp } from "./inputs/account";
import { createCase, listCases, patchCase } from "./inputs/cases";
import { createClaim, listClaims, patchClaim } from "./inputs/claims";
import { createClient, listClients, patchClient } from "./inputs/clients";
import { createDeal, listDeals, patchDeal } from "./inputs/deals";
import { createIncome, listIncome, patchIncome } from "./inputs/income";
import { createMilestone, listMilestones, patchMilestone } from "./inputs/milestones";
import { createNote, listNotes, patchNote } from "./inputs/notes";
import { createOffering, listOfferings, patchOffering } from "./inputs/offerings";
import { createPath, listPaths, patchPath } from "./inputs/paths";
import { createReview, listReviews, patchReview } from "./inputs/reviews";
import { createTouch, listTouches, patchTouch } from "./inputs/touches";
import { evidenceInput, evidenceOutput, progressInput, progressOutput } from "./progress";
import { readInput } from "./record-inputs";
import { type OperationRoute, type Resource, routes } from "./routes";
import {
  caseRow,
  claimRow,
  clientRow,
  dealRow,
  incomeRow,
  milestoneRow,
  noteRow,
  offeringRow,
  pageOf,
  pathRow,
  reviewRow,
  touchRow,
} from "./rows";
import { searchInput, searchOutput } from "./search";
import { todayOutput } from "./today";
import { exportOutput, importInput, importReport } from "./transfer";

type Schema = z.ZodMiniType;

const operation = (route: OperationRoute, tag: string, summary: string) =>
  oc.$meta({ access: route.access }).route({
    method: route.method,
    path: route.path,
    successStatus: route.successStatus ?? 200,
    inputStructure: route.body === "file" ? "detailed" : "compact",
    tags: [tag],
    summary,
  });

/** The five operations of one resource. */
function record<C extends Schema, P extends Schema, L extends Schema, R extends Schema>(
  resource: Resource,
  { create, patch, list, row }: { create: C; patch: P; list: L; row: R },
) {
  const route = routes[resource];
  return {
    list: operation(route.list, resource, "A page of records, newest first").input(list).output(pageOf(row)),
    create: operation(
      route.create,
      resource,
      "A new record. The same id and body again answers 200 with the same row, so that a retry is safe",
    )
      .input(create)
      .output(row),
    read: operation(route.read, resource, "One record").input(readInput).output(row),
    patch: operation(route.patch, resource, "Changes the fields that are given").input(patch).output(row),
    trash: operation(route.trash, resource, "Moves a record to the trash")
      .input(readInput)
      .output(z.object({ id: z.string(), deletedAt: z.string() })),
  };
}

/** Every operation of the server with its inputs and outputs: the one source of routes, client, OpenAPI and tests. */
export const contract = {
  paths: record("paths", { create: createPath, patch: patchPath, list: listPaths, row: pathRow }),
  milestones: record("milestones", {
    create: createMilestone,
    patch: patchMilestone,
    list: listMilestones,
    row: milestoneRow,
  }),
  cases: record("cases", { create: createCase, patch: patchCase, list: listCases, row: caseRow }),
  clients: record("clients", { create: createClient, patch: patchClient, list: listClients, row: clientRow }),
  deals: record("deals", { create: createDeal, patch: patchDeal, list: listDeals, row: dealRow }),
  touches: record("touches", { create: createTouch, patch: patchTouch, list: listTouches, row: touchRow }),
  offerings: record("offerings", {
    create: createOffering,
    patch: patchOffering,
    list: listOfferings,
    row: offeringRow,
  }),
  income: record("income", { create: createIncome, patch: patchIncome, list: listIncome, row: incomeRow }),
  notes: record("notes", { create: createNote, patch: patchNote, list: listNotes, row: noteRow }),
  reviews: record("reviews", { create: createReview, patch: patchReview, list: listReviews, row: reviewRow }),
  claims: record("claims", { create: createClaim, patch: patchClaim, list: listClaims, row: claimRow }),
  progress: {
    read: operation(routes.progress.read, "progress", "The stage reached and every rule")
      .input(progressInput)
      .output(progressOutput),
    evidence: operation(routes.progress.evidence, "progress", "The records behind a rule, 50 at most")
      .input(evidenceInput)
      .output(evidenceOutput),
  },
  today: {
    read: operation(routes.today.read, "today", "What the day asks for and how the months went").output(todayOutput),
  },
  search: {
    find: operation(routes.search.find, "search", "Records that have these words in them, 20 at most")
      .input(searchInput)
      .output(searchOutput),
  },
  catalog: {
    read: operation(routes.catalog.read, "catalog", "Everything the catalog knows, in both languages").output(
      z.record(z.string(), z.unknown()),
    ),
  },
  account: {
    signUp: operation(routes.account.signUp, "account", "Makes an account").input(signUp).output(signUpOutput),
    profile: operation(routes.account.profile, "account", "Who the caller is").output(profileOutput),
    patchProfile: operation(routes.account.patchProfile, "account", "Changes the profile")
      .input(patchProfile)
      .output(profileOutput),
    chooseLocale: operation(routes.account.chooseLocale, "account", "Chooses the language")
      .input(chooseLocale)
      .output(profileOutput),
    changePassword: operation(
      routes.account.changePassword,
      "account",
      "Changes the password, and ends every other session and every token",
    )
      .input(changePassword)
      .output(endedOutput),
    remove: operation(routes.account.remove, "account", "Deletes the account with everything in it, for good")
      .input(removeAccount)
      .output(z.object({ id: z.string() })),
  },
  sessions: {
    list: operation(routes.sessions.list, "sessions", "Where the caller is signed in, last used first").output(
      z.object({ items: z.array(sessionOutput) }),
    ),
    end: operation(routes.sessions.end, "sessions", "Ends one session at once")
      .input(readInput)
      .output(z.object({ id: z.string() })),
    endOthers: operation(routes.sessions.endOthers, "sessions", "Ends every session but the caller's").output(
      endedOutput,
    ),
  },
  transfer: {
    export: operation(routes.transfer.export, "transfer", "Everything the caller keeps, as one file").output(
      exportOutput,
    ),
    import: operation(
      routes.transfer.import,
      "transfer",
      "Takes such a file back, all or nothing; again, it changes nothing",
    )
      .input(importInput)
      .output(importReport),
  },
  tokens: {
    list: operation(routes.tokens.list, "tokens", "Personal tokens in force").output(
      z.object({ items: z.array(tokenOutput) }),
    ),
    create: operation(routes.tokens.create, "tokens", "Makes a personal token and shows it once")
      .input(createToken)
      .output(newTokenOutput),
    revoke: operation(routes.tokens.revoke, "tokens", "Ends a personal token at once")
      .input(readInput)
      .output(z.object({ id: z.string() })),
  },
};

export type Contract = typeof contract;
