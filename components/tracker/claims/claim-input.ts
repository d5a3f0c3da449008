import type { FormReader } from "@/components/forms/form-reader";
import { type ClaimAnswer, claimAnswers, claimQuestions } from "@/lib/domain/kinds";

/** The fields of a claim that its owner writes. Amounts are in minor units. */
export type WrittenClaim = {
  text: string;
  sourceUrl: string | null;
  claimedMonthly: number | string | null;
  currency: string | null;
  answers: Readonly<Record<string, ClaimAnswer>>;
};

/** A claim's own fields, with its answers to today's questions in their order, so that two claims can be compared. */
export function writtenOf({ text, sourceUrl, claimedMonthly, currency, answers }: WrittenClaim): WrittenClaim {
  const answered = claimQuestions.flatMap((id) => {
    const answer = answers[id];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return { text, sourceUrl, claimedMonthly, currency, answers: Object.fromEntries(answered) };
}

/** Reads the form of a claim; `answers.…` are its radio buttons. */
export function readClaim(typed: FormReader): WrittenClaim {
  const currency = typed.text("currency");
  const claimedMonthly = typed.money("claimedMonthly", currency);
  const answered = claimQuestions.flatMap((id) => {
    const answer = claimAnswers.find((one) => one === typed.text(`answers.${id}`));
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return {
    text: typed.text("text").trim(),
    sourceUrl: typed.choice("sourceUrl"),
    claimedMonthly,
    // A currency without an amount is meaningless.
    currency: claimedMonthly === null ? null : currency,
    answers: Object.fromEntries(answered),
  };
}
