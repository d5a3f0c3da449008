import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { strengthLevels } from "@/lib/domain/kinds";
import { isMeasured, type Outcome, type Proof, strengthOf } from "@/lib/domain/strength";

const outcome: Outcome = { metric: "clicks", before: 2, after: 5, unit: "%" };
const bare: Proof = { outcomes: [], links: [], images: [], confirmed: false, dealWon: false, paid: false };

describe("strengthOf", () => {
  test("a case that only exists is claimed, and everything would lift it", () => {
    expect(strengthOf(bare)).toEqual({
      level: "claimed",
      missing: [],
      lifts: ["shown", "measured", "confirmed", "paid"],
      incomplete: true,
    });
  });

  test("each level has its own condition", () => {
    const level = (part: Partial<Proof>) => strengthOf({ ...bare, ...part }).level;
    expect(level({ links: [{ url: "https://example.org" }] })).toBe("shown");
    expect(level({ images: ["image"] })).toBe("shown");
    expect(level({ outcomes: [outcome] })).toBe("measured");
    expect(level({ confirmed: true })).toBe("confirmed");
    expect(level({ dealWon: true })).toBe("confirmed");
    expect(level({ paid: true })).toBe("paid");
  });

  test("the highest level whose condition holds counts, with what is missing below it", () => {
    expect(strengthOf({ ...bare, paid: true, links: ["x"] })).toEqual({
      level: "paid",
      missing: ["measured", "confirmed"],
      lifts: [],
      incomplete: true,
    });
    expect(strengthOf({ ...bare, dealWon: true, outcomes: [outcome] })).toEqual({
      level: "confirmed",
      missing: ["shown"],
      lifts: ["paid"],
      incomplete: false,
    });
  });

  test("every level is the case's own, held below it, missing, or a lift", () => {
    const flag = fc.boolean();
    fc.assert(
      fc.property(flag, flag, flag, flag, flag, (shown, measured, confirmed, dealWon, paid) => {
        const proof = {
          links: shown ? ["x"] : [],
          images: [],
          outcomes: measured ? [outcome] : [],
          confirmed,
          dealWon,
          paid,
        };
        const { level, missing, lifts, incomplete } = strengthOf(proof);
        const holds = [true, shown, measured, confirmed || dealWon, paid];
        expect(strengthLevels.filter((_, index) => !holds[index])).toEqual([...missing, ...lifts]);
        expect(holds[strengthLevels.indexOf(level)]).toBe(true);
        expect(lifts).toEqual(strengthLevels.slice(strengthLevels.indexOf(level) + 1));
        expect(incomplete).toBe(!measured);
      }),
    );
  });
});

describe("isMeasured", () => {
  test("needs before, after and a unit in one outcome; zero is a number", () => {
    expect(isMeasured([outcome])).toBe(true);
    expect(isMeasured([{ ...outcome, before: 0, after: 0 }])).toBe(true);
    expect(
      isMeasured([
        { ...outcome, before: null },
        { ...outcome, after: null },
        { ...outcome, unit: " " },
      ]),
    ).toBe(false);
    expect(isMeasured([{ ...outcome, before: Number.NaN }])).toBe(false);
    expect(isMeasured([{ ...outcome, unit: "" }, outcome])).toBe(true);
    expect(isMeasured([])).toBe(false);
  });
});
