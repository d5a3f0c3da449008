import { insights } from "@/lib/catalog/insights";
import type { Insight, TextPair } from "@/lib/catalog/types";
import type { ClaimAnswer, ClaimQuestion } from "@/lib/domain/kinds";

/** The finding of the documents behind each question of the reality check. The assignment is ours. */
const findingIds: Readonly<Record<ClaimQuestion, string>> = {
  "who-gains": "boasts-sell-something",
  "method-shown": "method-and-result-mark-the-real-thing",
  "checked-source": "checked-reports-before-posts",
  "costs-named": "no-experience-no-effort-is-a-warning",
  repeatable: "large-incomes-do-not-transfer",
  "copied-it": "novelty-and-story-made-the-sale",
};

/** The finding behind a question. */
export function findingBehind(question: ClaimQuestion): Insight {
  return insightById(findingIds[question]);
}

/** An example claim from the catalog: its amount and currency are those of the finding. */
export type ExampleClaim = {
  readonly text: TextPair;
  /** In whole units a month. */
  readonly amount: number;
  readonly currency: string;
  readonly answers: Readonly<Partial<Record<ClaimQuestion, ClaimAnswer>>>;
};

/**
 * An article's headline from the documents. The answers are ours, derived from the finding: the article lists seven
 * methods, nobody checked it, and the sum is a ceiling under ideal conditions; nothing is known about the rest.
 */
export const exampleClaim: ExampleClaim = {
  text: {
    zh: "用七种办法，每月靠 ChatGPT 挣 2 万美元",
    en: "Seven ways to make 20,000 dollars a month with ChatGPT",
  },
  ...amountOf("claim-of-twenty-thousand-a-month"),
  answers: {
    "who-gains": "unclear",
    "method-shown": "yes",
    "checked-source": "no",
    "costs-named": "unclear",
    repeatable: "no",
    "copied-it": "unclear",
  },
};

function amountOf(id: string): { amount: number; currency: string } {
  const figure = insightById(id).figures.find(({ unit, per }) => unit === "money" && per === "month");
  if (!figure?.currency) throw new Error(`The finding ${id} has no monthly amount`);
  return { amount: figure.value, currency: figure.currency };
}

function insightById(id: string): Insight {
  const found = insights.find((one) => one.id === id);
  if (!found) throw new Error(`The catalog has no finding ${id}`);
  return found;
}
