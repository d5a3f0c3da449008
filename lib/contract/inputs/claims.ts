import * as z from "zod/mini";
import { type ClaimQuestion, claimAnswers, claimQuestions, claimVerdicts } from "@/lib/domain/kinds";
import { currency, oneOf, price, requiredText, text, webAddress } from "../fields";
import { type Defaults, workedOut } from "../record-defaults";
import { createInput, listInput, patchInput } from "../record-inputs";

const answer = () => z.optional(oneOf(claimAnswers));

/** What a person writes of a claim: what is promised, where, and how the checklist was answered. Other questions are refused by name. */
export const writtenClaimFields = {
  text: requiredText(5000),
  sourceUrl: z.nullable(webAddress()),
  claimedMonthly: z.nullable(price()),
  currency: z.nullable(currency()),
  answers: z.strictObject(
    Object.fromEntries(claimQuestions.map((id) => [id, answer()])) as Record<ClaimQuestion, ReturnType<typeof answer>>,
  ),
};

/** Answers from before the questions were a fixed list: they may have any name. */
const savedAnswers = z
  .record(requiredText(100), oneOf(claimAnswers))
  .check(z.refine((answers) => Object.keys(answers).length <= 50, { error: "wrong-type" }));

/** A claim as it is shown. Its verdict always follows from its answers; null where none of the questions is answered. */
export const claimFields = { ...writtenClaimFields, answers: savedAnswers, verdict: z.nullable(oneOf(claimVerdicts)) };

/** A claim as it stands in an export, where an old verdict may be any text. */
export const exportedClaimFields = { ...claimFields, verdict: z.nullable(text(200)) };

/** An amount left without a currency is in the base currency. */
export const claimDefaults = {
  sourceUrl: null,
  claimedMonthly: null,
  currency: workedOut,
  answers: {},
} satisfies Defaults<typeof writtenClaimFields>;

/**
 * Beside an amount, `currency` defaults to the base currency. There is no `verdict` in the input: the server derives
 * it from the answers, as it derives a case's strength from its evidence, so the two cannot contradict each other.
 */
export const createClaim = createInput(writtenClaimFields, claimDefaults).check(
  // An amount without a currency says nothing.
  z.refine(({ claimedMonthly, currency }) => claimedMonthly == null || currency !== null, {
    path: ["currency"],
    error: "required",
  }),
);

/** Answers are replaced as a whole. */
export const patchClaim = patchInput(writtenClaimFields);

export const listClaims = listInput({});
