import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directionById, roleById } from "@/lib/catalog/catalog";
import { directions } from "@/lib/catalog/directions";
import { addressReader } from "@/lib/catalog/explore/address-reader";
import { type Answers, answerPairs, answersIn, answersOfProfile, profileOfAnswers } from "@/lib/catalog/finder/answers";
import { directionCandidates, roleCandidates } from "@/lib/catalog/finder/candidates";
import { rank, stepOf } from "@/lib/catalog/finder/rank";
import { traitsOfDirections } from "@/lib/catalog/finder/traits-of-directions";
import { traitsOfRoles } from "@/lib/catalog/finder/traits-of-roles";
import { SEPARATES } from "@/lib/catalog/finder/weights";
import { roles } from "@/lib/catalog/roles";
import { appetites, backgrounds, likings, reaches, toolSkills } from "@/lib/domain/kinds";

const nothing: Answers = { background: null, likes: [], hours: null, tools: [], reach: [], risk: null, soon: null };
const candidates = [...directionCandidates, ...roleCandidates];

const someAnswers: fc.Arbitrary<Answers> = fc.record({
  background: fc.option(fc.constantFrom(...backgrounds)),
  likes: fc.subarray([...likings]),
  hours: fc.option(fc.nat(60)),
  tools: fc.subarray([...toolSkills]),
  reach: fc.subarray([...reaches]),
  risk: fc.option(fc.constantFrom(...appetites)),
  soon: fc.option(fc.boolean()),
});

describe("what is asked of somebody", () => {
  test("is known of everything that can be taken up, and of nothing else", () => {
    const open = directions.filter(({ enrol }) => enrol).map(({ id }) => id);
    expect(Object.keys(traitsOfDirections).sort()).toEqual(open.sort());
    expect(Object.keys(traitsOfRoles).sort()).toEqual(roles.map(({ id }) => id).sort());
  });

  test.each(candidates.map(({ id, traits }) => [id, traits] as const))("%s: is described as all are", (_id, traits) => {
    for (const named of [traits.likes, traits.tools, traits.reach]) {
      expect(named).toHaveLength(2);
      expect(new Set(named).size).toBe(2);
    }
    expect(traits.step).toBeGreaterThanOrEqual(Math.max(...traits.tools.map((tool) => stepOf[tool])));
    expect(traits.step).toBeLessThanOrEqual(5);
    // Who has done something else should not be told that anything lies nearer.
    const all = [...traits.close, ...traits.near];
    expect(new Set(all).size).toBe(all.length);
    expect(all).not.toContain("other");
  });
});

describe("the ranking", () => {
  test("does not depend on the order of answers", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const turned = {
          ...answers,
          likes: answers.likes.toReversed(),
          tools: answers.tools.toReversed(),
          reach: answers.reach.toReversed(),
        };
        const places = (given: Answers) => rank(given, candidates).map(({ id, score, group }) => [id, score, group]);
        expect(places(turned)).toEqual(places(answers));
      }),
    );
  });

  test("never lowers what fits more: one more liking, tool or reach that is named keeps or lifts the place", () => {
    const one = fc.record({ answers: someAnswers, at: fc.nat(candidates.length - 1), of: fc.nat(5) });
    fc.assert(
      fc.property(one, ({ answers, at, of }) => {
        const candidate = candidates[at];
        if (!candidate) return;
        const question = (["likes", "tools", "reach"] as const)[of % 3] ?? "likes";
        const more = candidate.traits[question][of < 3 ? 0 : 1];
        const after = { ...answers, [question]: [...new Set([...answers[question], more])] };
        const place = (given: Answers) => {
          const ranked = rank(given, candidates);
          const score = ranked.find(({ id }) => id === candidate.id)?.score ?? Number.NaN;
          return { score, above: ranked.filter((each) => each.score > score).length };
        };
        expect(place(after).score).toBeGreaterThanOrEqual(place(answers).score);
        expect(place(after).above).toBeLessThanOrEqual(place(answers).above);
      }),
      { numRuns: 500 },
    );
  });

  test("never lowers a score for more hours, a greater appetite, less haste or a closer background", () => {
    fc.assert(
      fc.property(someAnswers, fc.nat(60), (answers, hours) => {
        const scores = (given: Answers) => new Map(rank(given, candidates).map(({ id, score }) => [id, score]));
        const before = scores({ ...answers, hours, risk: "low", soon: true, background: "other" });
        for (const better of [
          { hours: hours + 5 },
          { risk: "high" },
          { soon: false },
          ...backgrounds.map((background) => ({ background })),
        ] as const) {
          const after = scores({ ...answers, hours, risk: "low", soon: true, background: "other", ...better });
          for (const [id, score] of before) expect(after.get(id)).toBeGreaterThanOrEqual(score);
        }
      }),
    );
  });

  test("says the score by its reasons, and groups what it does not separate", () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const ranked = rank(answers, candidates);
        for (const { score, reasons } of ranked)
          expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        ranked.slice(1).forEach((each, at) => {
          const before = ranked[at];
          if (!before) return;
          expect(each.score).toBeLessThanOrEqual(before.score);
          expect(each.group - before.group).toBeOneOf([0, 1]);
          if (before.score - each.score >= SEPARATES) expect(each.group).toBe(before.group + 1);
        });
        for (const same of Map.groupBy(ranked, ({ group }) => group).values())
          expect((same[0]?.score ?? 0) - (same.at(-1)?.score ?? 0)).toBeLessThan(SEPARATES);
      }),
    );
  });

  test("separates nothing of one step where nothing was answered", () => {
    for (const same of Map.groupBy(candidates, ({ traits }) => traits.step).values())
      expect(new Set(rank(nothing, same).map(({ group }) => group))).toEqual(new Set([0]));
  });
});

describe("somebody the documents name", () => {
  const top = (answers: Partial<Answers>, from: typeof candidates, most: number) =>
    rank({ ...nothing, ...answers }, from)
      .slice(0, most)
      .map(({ id }) => id);

  test.each([
    [
      "copywriter",
      { background: "writing", likes: ["write"], hours: 8, tools: ["prompting"], reach: ["shops"], soon: true },
      "content-factory",
      "ai-community-manager",
    ],
    [
      "shop operator",
      { background: "shop", likes: ["analyse", "write"], hours: 8, tools: ["prompting"], reach: ["shops"] },
      "ecommerce-text-services",
      "ai-product-operations-specialist",
    ],
    [
      "engineer",
      { background: "engineering", likes: ["code", "invent"], hours: 12, tools: ["developer"], risk: "medium" },
      "ai-tool-development",
      "ai-application-engineer",
    ],
    [
      "engineer with a salary",
      { background: "engineering", likes: ["code"], hours: 10, tools: ["developer"], soon: true },
      "ai-coding-delivery",
      "backend-engineer",
    ],
    [
      "teacher",
      { background: "teaching", likes: ["teach"], hours: 6, tools: ["prompting"], reach: ["learners"] },
      "teaching-ai",
      "teacher",
    ],
    [
      "salesperson",
      { background: "sales", likes: ["talk", "organise"], hours: 8, tools: ["no-code"], reach: ["companies"] },
      "knowledge-base-assistant",
      "ai-solutions-consultant",
    ],
  ] as const)("%s: what lies near comes first", (_who, answers, direction, role) => {
    expect(top(answers, [...directionCandidates], 3)).toContain(direction);
    expect(top(answers, [...roleCandidates], 5)).toContain(role);
    expect(directionById(direction) && roleById(role)).toBeDefined();
  });

  test("somebody with five hours, no code and need of money is not sent to found a company", () => {
    const answers = { background: "office", hours: 5, tools: ["prompting"], risk: "low", soon: true } as const;
    for (const id of top(answers, [...directionCandidates], 8)) expect(directionById(id)?.kind, id).toBe("side-hustle");
  });
});

test("answers come back from an address and from a profile as they were given", () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const asked: Record<string, string[]> = {};
      for (const [name, value] of answerPairs(answers)) asked[name] = [...(asked[name] ?? []), value];
      const address = addressReader(asked);
      expect(answersIn(address)).toEqual(answers);
      expect(address.ignored).toEqual([]);
      expect(answersOfProfile(profileOfAnswers(answers), answers.hours)).toEqual(answers);
    }),
  );
});
