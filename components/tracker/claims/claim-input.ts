import type { FormReader } from "@/components/forms/form-reader";
import type { TypedInput } from "@/components/forms/typed-input";
import type { patchClaim } from "@/lib/contract/inputs/claims";
import { type ClaimAnswer, claimAnswers, claimQuestions } from "@/lib/domain/kinds";

type Answers = Readonly<Record<string, ClaimAnswer>>;

/** A claim with its answers to today's questions in their order, so that two can be told apart as they are. */
export function withAnswersInOrder<Claim extends { answers: Answers }>(claim: Claim): Claim {
  return { ...claim, answers: answersBy((question) => claim.answers[question]) };
}

/** What was typed into the form of a claim; `answers.…` are its radio buttons. Amounts are in minor units. */
export function readClaim(typed: FormReader): TypedInput<typeof patchClaim, "id" | "version"> {
  const currency = typed.text("currency");
  const claimedMonthly = typed.money("claimedMonthly", currency);
  return {
    text: typed.text("text").trim(),
    sourceUrl: typed.choice("sourceUrl"),
    claimedMonthly,
    // A currency without an amount is meaningless.
    currency: claimedMonthly === null ? null : currency,
    answers: answersBy((question) => claimAnswers.find((one) => one === typed.text(`answers.${question}`))),
  };
}

function answersBy(answerTo: (question: string) => ClaimAnswer | undefined): Answers {
  return Object.fromEntries(
    claimQuestions.flatMap((question) => {
      const answer = answerTo(question);
      return answer === undefined ? [] : [[question, answer] as const];
    }),
  );
}
