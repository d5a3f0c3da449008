import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, evaluateMany } from "@/lib/domain/evaluate";
import type { Evidence } from "@/lib/domain/evidence";
import { rules } from "@/lib/domain/rules";
import { stages } from "@/lib/domain/stages";
import { someAsOf, someCase, someEvidence, someIncome, someOffering, somePath } from "./arbitraries";
import { platformMaker, productOwner, systemBuilder } from "./ladders";
import { plainHolding, plainRule } from "./reference";

/** Bare generated records, and the same on top of evidence that has climbed, so that every stage is visited. */
const evidences = fc
  .tuple(someEvidence, fc.constantFrom("none", "none", "builder", "owner", "maker"))
  .map(([evidence, start]) => {
    const months = ["2024-01", "2024-02", "2024-03"];
    if (start === "none") return evidence;
    const base =
      start === "builder" ? systemBuilder() : start === "owner" ? productOwner(months) : platformMaker(months);
    return merge(inSpring(base), evidence);
  });

describe("evaluate agrees with a search day by day", () => {
  test("in every rule's value, evidence and day met", () => {
    fc.assert(
      fc.property(evidences, someAsOf, (evidence, asOf) => {
        for (const rule of evaluate(evidence, asOf).rules) {
          const plain = plainRule(rule.id, evidence, asOf);
          expect({ id: rule.id, value: rule.value, metOn: rule.metOn, evidence: rule.evidence }).toEqual({
            id: rule.id,
            value: plain.value,
            metOn: plain.metOn,
            evidence: plain.evidence.slice(0, 50),
          });
          expect(rule.evidenceCount).toBe(plain.evidence.length);
          expect(rule.met).toBe(plain.value >= rule.target);
          expect(rule.fraction === 1).toBe(rule.met);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("in whether the stage is held, and why not", () => {
    fc.assert(
      fc.property(evidences, someAsOf, (evidence, asOf) => {
        const { stage, holding, holdingReason } = evaluate(evidence, asOf);
        expect(holdingReason).toBe(plainHolding(stage, evidence, asOf));
        expect(holding).toBe(holdingReason === null);
      }),
      { numRuns: 600 },
    );
  });
});

test("a later day never lowers the stage nor any rule's value, fraction or day met", () => {
  fc.assert(
    fc.property(evidences, someAsOf, someAsOf, (evidence, one, other) => {
      const [early, late] = evaluateMany(evidence, [one, other].sort());
      if (!early || !late) throw new Error("Two days give two answers");
      expect(stages.indexOf(late.stage)).toBeGreaterThanOrEqual(stages.indexOf(early.stage));
      early.rules.forEach((rule, index) => {
        const then = late.rules[index];
        expect(then?.value).toBeGreaterThanOrEqual(rule.value);
        expect(then?.fraction).toBeGreaterThanOrEqual(rule.fraction);
        if (rule.met) expect(then?.metOn).toBe(rule.metOn);
      });
    }),
    { numRuns: 400 },
  );
});

test("adding a case, a path, an income above zero or an offering without income lowers no fraction but the share", () => {
  const additions = fc.oneof(
    someCase().map((one) => ({ cases: [{ ...one, id: `${one.id}-new` }] })),
    somePath().map((one) => ({ paths: [{ ...one, id: `${one.id}-new` }] })),
    someOffering().map((one) => ({ offerings: [{ ...one, id: `${one.id}-new` }] })),
    fc
      .tuple(someIncome(["own-offering"]), fc.nat())
      .map(([one, pick]) => ({ income: [{ ...one, id: `${one.id}-new`, amount: Math.abs(one.amount) }], pick })),
  );
  fc.assert(
    fc.property(evidences, additions, someAsOf, (evidence, added, asOf) => {
      const before = evaluate(evidence, asOf);
      const after = evaluate(merge(evidence, pointed(added, evidence)), asOf);
      for (const [index, rule] of before.rules.entries()) {
        if (rule.id === "unhooked-share") continue;
        expect(after.rules[index]?.fraction, rule.id).toBeGreaterThanOrEqual(rule.fraction);
      }
    }),
    { numRuns: 600 },
  );
});

test("the order of the records is irrelevant", () => {
  fc.assert(
    fc.property(
      evidences.chain((evidence) => fc.tuple(fc.constant(evidence), shuffled(evidence))),
      someAsOf,
      ([evidence, other], asOf) => {
        expect(evaluate(other, asOf)).toEqual(evaluate(evidence, asOf));
      },
    ),
    { numRuns: 300 },
  );
});

test("records after the day are irrelevant, actions included", () => {
  fc.assert(
    fc.property(evidences, someAsOf, (evidence, asOf) => {
      expect(evaluate(until(evidence, asOf), asOf)).toEqual(evaluate(evidence, asOf));
    }),
    { numRuns: 400 },
  );
});

test("many days in one call give the same as one by one, in the order asked", () => {
  fc.assert(
    fc.property(evidences, fc.array(someAsOf, { maxLength: 12 }), (evidence, days) => {
      expect(evaluateMany(evidence, days)).toEqual(days.map((day) => evaluate(evidence, day)));
    }),
    { numRuns: 200 },
  );
});

test("an unmet rule names an action and a met one does not; records named exist", () => {
  fc.assert(
    fc.property(evidences, someAsOf, (evidence, asOf) => {
      const { paths, cases, deals, offerings } = evidence;
      const ids = new Set([null, "gone", ...[...paths, ...cases, ...deals, ...offerings].map((one) => one.id)]);
      for (const rule of evaluate(evidence, asOf).rules) {
        expect(rule.action === null).toBe(rule.met);
        if (rule.action) expect(ids).toContain(rule.action.id);
      }
    }),
    { numRuns: 300 },
  );
});

test("the generated evidence visits every stage and meets and misses every rule", () => {
  const seen = new Set<string>();
  for (const [evidence, asOf] of fc.sample(fc.tuple(evidences, someAsOf), { numRuns: 800, seed: 1 })) {
    const progress = evaluate(evidence, asOf);
    seen.add(progress.stage).add(`${progress.holdingReason}`);
    for (const rule of progress.rules) seen.add(`${rule.id} ${rule.met}`);
  }
  const reasons = ["null", "no-recent-income", "no-product-income", "share-below-half", "no-platform-income"];
  const wanted = [...stages, ...reasons, ...rules.flatMap((rule) => [`${rule.id} true`, `${rule.id} false`])];
  expect([...seen].sort()).toEqual(wanted.sort());
});

function merge(one: Evidence, other: Partial<Evidence>): Evidence {
  return {
    baseCurrency: one.baseCurrency,
    paths: [...one.paths, ...(other.paths ?? [])],
    cases: [...one.cases, ...(other.cases ?? [])],
    deals: [...one.deals, ...(other.deals ?? [])],
    offerings: [...one.offerings, ...(other.offerings ?? [])],
    income: [...one.income, ...(other.income ?? [])],
  };
}

/** Points an added payment at one of the offerings there are. */
function pointed(added: Partial<Evidence> & { pick?: number }, evidence: Evidence): Partial<Evidence> {
  const offering = evidence.offerings[(added.pick ?? 0) % Math.max(evidence.offerings.length, 1)];
  const income = added.income?.map((one) => ({ ...one, offeringId: one.offeringId && (offering?.id ?? null) }));
  return { ...added, income };
}

/** The ladders of the other tests, a year earlier and with amounts as small as the generated ones, which then matter. */
function inSpring(evidence: Evidence): Evidence {
  const earlier = <Day extends string | null>(day: Day) => (day === null ? day : day.replace("2025", "2024"));
  return {
    ...evidence,
    paths: evidence.paths.map((one) => ({ ...one, startedOn: earlier(one.startedOn) })),
    cases: evidence.cases.map((one) => ({ ...one, deliveredOn: earlier(one.deliveredOn) })),
    offerings: evidence.offerings.map((one) => ({ ...one, launchedOn: earlier(one.launchedOn) })),
    income: evidence.income.map((one) => ({
      ...one,
      receivedOn: one.receivedOn.replace("2025", "2024"),
      amount: one.amount / 500,
    })),
  };
}

function shuffled(evidence: Evidence): fc.Arbitrary<Evidence> {
  const mix = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
  return fc.record({
    baseCurrency: fc.constant(evidence.baseCurrency),
    paths: mix(evidence.paths),
    cases: mix(evidence.cases),
    deals: mix(evidence.deals),
    offerings: mix(evidence.offerings),
    income: mix(evidence.income),
  });
}

/** Evidence without what is dated later; an offering stays as long as an earlier payment points at it. */
function until(evidence: Evidence, asOf: string): Evidence {
  const by = (day: string | null) => day === null || day <= asOf;
  const income = evidence.income.filter((one) => by(one.receivedOn));
  return {
    baseCurrency: evidence.baseCurrency,
    paths: evidence.paths.filter((one) => by(one.startedOn)),
    cases: evidence.cases.filter((one) => by(one.deliveredOn ?? one.startedOn)),
    deals: evidence.deals.filter((one) => by(one.closedOn)),
    offerings: evidence.offerings.filter(
      (one) => by(one.launchedOn) || income.some((earned) => earned.offeringId === one.id),
    ),
    income,
  };
}
