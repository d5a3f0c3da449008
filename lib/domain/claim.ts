import {
  type ClaimAnswer,
  type ClaimQuestion,
  type ClaimVerdict,
  claimAnswers,
  claimQuestions,
  claimVerdicts,
} from "@/lib/domain/kinds";

/** The effect of an answer on a claim: it speaks for the claim, against it, or leaves it open. */
export type Speaks = "for" | "against" | "open";

/**
 * The result of weighing a claim: the verdict, null where nothing was answered, and the contribution of each
 * question.
 */
export type Weighing = {
  readonly verdict: ClaimVerdict | null;
  readonly questions: readonly {
    readonly id: ClaimQuestion;
    /** Null where the question was left out. */
    readonly answer: ClaimAnswer | null;
    readonly speaks: Speaks;
    readonly weight: number;
  }[];
};

/**
 * The weight of each question and the answer that speaks for the claim. The weights are ours: the documents name what
 * to look at, not how much it counts. The three questions that the page itself answers at once count twice.
 */
export const questionWeights: Readonly<Record<ClaimQuestion, { weight: number; goodAnswer: "yes" | "no" }>> = {
  "who-gains": { weight: 2, goodAnswer: "no" },
  "method-shown": { weight: 2, goodAnswer: "yes" },
  "checked-source": { weight: 2, goodAnswer: "yes" },
  "costs-named": { weight: 1, goodAnswer: "yes" },
  repeatable: { weight: 1, goodAnswer: "yes" },
  "copied-it": { weight: 1, goodAnswer: "yes" },
};

/**
 * The minimum balance of each verdict but the lowest. These are ours, too: of nine points, three more on one side tip
 * the scales, and `solid` is out of reach where the teller gains by the claim.
 */
export const minBalance: Readonly<Record<Exclude<ClaimVerdict, "doubtful">, number>> = {
  open: -2,
  plausible: 3,
  solid: 6,
};

/**
 * Weighs a claim by its answers. Unknown questions and answers are ignored, so that records from before the questions
 * were fixed can be weighed; an answer that speaks more for the claim never lowers the verdict.
 */
export function weigh(answers: Readonly<Record<string, unknown>>): Weighing {
  const questions = claimQuestions.map((id) => {
    const answer = answerIn(answers, id);
    return { id, answer, speaks: speaksOf(id, answer), weight: questionWeights[id].weight };
  });
  if (questions.every(({ answer }) => answer === null)) return { verdict: null, questions };
  const balance = questions.reduce((sum, { speaks, weight }) => sum + weight * signs[speaks], 0);
  return { verdict: claimVerdicts.findLast((one) => balance >= leastOf(one)) ?? claimVerdicts[0], questions };
}

function leastOf(verdict: ClaimVerdict): number {
  return verdict === "doubtful" ? Number.NEGATIVE_INFINITY : minBalance[verdict];
}

const signs: Readonly<Record<Speaks, number>> = { for: 1, against: -1, open: 0 };

function answerIn(answers: Readonly<Record<string, unknown>>, id: ClaimQuestion): ClaimAnswer | null {
  const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return claimAnswers.find((one) => one === given) ?? null;
}

function speaksOf(id: ClaimQuestion, answer: ClaimAnswer | null): Speaks {
  if (answer === null || answer === "unclear") return "open";
  return answer === questionWeights[id].goodAnswer ? "for" : "against";
}
