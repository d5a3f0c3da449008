import * as z from "zod/mini";
import { type ClaimQuestion, claimAnswers, claimQuestions, claimVerdicts } from "@/lib/domain/kinds";
import { currency, oneOf, price, requiredText, text, webAddress } from "../fields";
import { createInput, listInput, patchInput } from "../record-inputs";

const answer = () => z.optional(oneOf(claimAnswers));

/**
 * The fields of a claim that its owner writes: what is promised, where, and the answers to the checklist. Unknown
 * questions are refused by name.
 */
const written = {
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

/** A claim as it is shown. Its verdict always follows from its answers; it is null where no question is answered. */
export const claimFields = { ...written, answers: savedAnswers, verdict: z.nullable(oneOf(claimVerdicts)) };

/** A claim as it stands in an export, where an old verdict may be any text. */
export const exportedClaimFields = { ...claimFields, verdict: z.nullable(text(200)) };

/**
 * Beside an amount, `currency` defaults to the base currency. There is no `verdict` in the input: the server derives
 * it from the answers, as it derives a case's strength from its evidence, so the two cannot contradict each other.
 */
export const createClaim = createInput(written, ["sourceUrl", "claimedMonthly", "currency", "answers"]).check(
  // An amount without a currency is meaningless.
  z.refine(({ claimedMonthly, currency }) => claimedMonthly == null || currency !== null, {
    path: ["currency"],
    error: "required",
  }),
);

/** Answers are replaced as a whole. */
export const patchClaim = patchInput(written);

export const listClaims = listInput({});
