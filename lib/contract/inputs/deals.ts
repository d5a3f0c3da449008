import * as z from "zod/mini";
import { dealKinds, dealStages, lostReasons } from "@/lib/domain/kinds";
import { currency, day, id, line, listOf, oneOf, price, text, version } from "../fields";
import { baseCurrency, type Defaults, workedOut } from "../record-defaults";
import { allOptional, createInput, listInput } from "../record-inputs";

/** A deal's own fields that its owner writes; the server keeps the history of its stages. */
export const dealFields = {
  clientId: id(),
  title: line(),
  kind: oneOf(dealKinds),
  stage: oneOf(dealStages),
  value: z.nullable(price()),
  currency: currency(),
  nextAction: text(500),
  nextOn: z.nullable(day()),
  snoozedUntil: z.nullable(day()),
  lostReason: z.nullable(oneOf(lostReasons)),
  closedOn: z.nullable(day()),
  quotedValue: z.nullable(price()),
  agreedValue: z.nullable(price()),
  expectedOn: z.nullable(day()),
  shownCaseIds: listOf(id(), 50),
};

/** A deal is a client's and a lead. One that is closed closed today. */
export const dealDefaults = {
  kind: "client",
  stage: "lead",
  value: null,
  currency: baseCurrency,
  nextAction: "",
  nextOn: null,
  snoozedUntil: null,
  lostReason: null,
  closedOn: workedOut,
  quotedValue: null,
  agreedValue: null,
  expectedOn: null,
  shownCaseIds: [],
} satisfies Defaults<typeof dealFields>;

export const createDeal = createInput(dealFields, dealDefaults);

/** A move names the stage it expects the deal to be at (409 STALE_STAGE); any other change names the version. */
export const patchDeal = z
  .strictObject({
    ...allOptional(dealFields),
    id: z.string(),
    version: z.optional(version()),
    expectedStage: z.optional(dealFields.stage),
  })
  .check(
    z.refine((change) => change.version !== undefined || change.expectedStage !== undefined, {
      path: ["version"],
      error: "required",
    }),
  );

export const listDeals = listInput({ clientId: id(), stage: dealFields.stage, kind: dealFields.kind });
