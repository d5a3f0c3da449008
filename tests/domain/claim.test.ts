import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minBalance, questionWeights, weigh } from "@/lib/domain/claim";
import { type ClaimAnswer, type ClaimQuestion, claimAnswers, claimQuestions, claimVerdicts } from "@/lib/domain/kinds";

const anyAnswers = fc.record(
  Object.fromEntries(claimQuestions.map((id) => [id, fc.constantFrom(...claimAnswers)])) as Record<
    ClaimQuestion,
    fc.Arbitrary<ClaimAnswer>
  >,
  { requiredKeys: [], noNullPrototype: true },
);

const rank = (answers: object) => {
  const { verdict } = weigh({ ...answers });
  return verdict === null ? null : claimVerdicts.indexOf(verdict);
};

const best = (id: ClaimQuestion) => questionWeights[id].goodAnswer;
const worst = (id: ClaimQuestion) => (best(id) === "yes" ? "no" : "yes");
const all = (answer: (id: ClaimQuestion) => ClaimAnswer) =>
  Object.fromEntries(claimQuestions.map((id) => [id, answer(id)]));

describe("weighing a claim", () => {
  test("is no judgement where nothing was answered, whatever else stands there", () => {
    expect(weigh({}).verdict).toBeNull();
    expect(weigh({ 是否: "yes", "who-gains": "perhaps", __proto__: { "who-gains": "yes" } }).verdict).toBeNull();
    expect(weigh(all(() => "unclear")).verdict).toBe("open");
  });

  test("reaches every verdict, the lowest where all speaks against and the highest where all speaks for", () => {
    expect(weigh(all(worst)).verdict).toBe("doubtful");
    expect(weigh(all(best)).verdict).toBe("solid");
    expect(weigh({ "method-shown": "yes", "costs-named": "yes" }).verdict).toBe("plausible");
    expect(weigh({ "method-shown": "yes" }).verdict).toBe("open");
    expect(weigh({ "who-gains": "yes", "method-shown": "no" }).verdict).toBe("doubtful");
  });

  test("never finds a claim well supported that is told by somebody who gains by it", () => {
    expect(weigh({ ...all(best), "who-gains": "yes" }).verdict).toBe("plausible");
  });

  test("never falls by an answer that speaks more for the claim", () => {
    const changed = fc.constantFrom(...claimQuestions);
    fc.assert(
      fc.property(anyAnswers, changed, (answers, id) => {
        const ranks = [worst(id), "unclear", best(id)].map((answer) => rank({ ...answers, [id]: answer }) ?? -1);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  test("does not depend on the order of the answers, nor on keys that are no question", () => {
    fc.assert(
      fc.property(anyAnswers, fc.dictionary(fc.string(), fc.string()), (answers, others) => {
        const strange = Object.fromEntries(
          Object.entries(others).filter(([key]) => !claimQuestions.some((id) => id === key)),
        );
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(weigh({ ...strange, ...turned })).toEqual(weigh(answers));
      }),
    );
  });

  test("says for each question which way it weighs", () => {
    const { questions } = weigh({ "who-gains": "yes", "method-shown": "yes", repeatable: "unclear" });
    expect(questions.map(({ id, answer, speaks }) => [id, answer, speaks])).toEqual([
      ["who-gains", "yes", "against"],
      ["method-shown", "yes", "for"],
      ["checked-source", null, "open"],
      ["costs-named", null, "open"],
      ["repeatable", "unclear", "open"],
      ["copied-it", null, "open"],
    ]);
    expect(minBalance.open).toBeLessThan(minBalance.plausible);
  });
});
