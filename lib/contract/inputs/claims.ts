import * as z from "zod/mini";
import { currency, oneOf, price, requiredText, text, webAddress } from "../fields";
import { createInput, listInput, patchInput } from "../record-inputs";

/** A claim's own fields: what is promised, where, and how the checklist was answered. */
export const claimFields = {
  text: requiredText(5000),
  sourceUrl: z.nullable(webAddress()),
  claimedMonthly: z.nullable(price()),
  currency: z.nullable(currency()),
  answers: z.record(requiredText(100), oneOf(["yes", "no", "unclear"])),
  verdict: z.nullable(text(200)),
};

/** Left out beside an amount, `currency` is the base currency. */
export const createClaim = createInput(claimFields, ["sourceUrl", "claimedMonthly", "currency", "answers", "verdict"]);

export const patchClaim = patchInput(claimFields);

export const listClaims = listInput({});
