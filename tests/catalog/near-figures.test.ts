import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleClaim, findingBehind } from "@/lib/catalog/explore/claim-findings";
import { nearFigures, placedFigures } from "@/lib/catalog/explore/near-figures";
import { claimQuestions } from "@/lib/domain/kinds";
import { leastProcessorMs } from "../support/processor-time";

const near = (text: string, amount: number | null = null, currency: string | null = null) =>
  nearFigures({ text, amount, currency }, 50);

describe("the figures near a claim", () => {
  test("are those that speak of the same, in either language", () => {
    expect(near("9,000 a month with AI books")[0]).toMatchObject({
      near: "words",
      figure: { currency: "USD", max: 100 },
    });
    expect(near("靠AI写书月入9000")[0]).toMatchObject({ near: "words", figure: { currency: "USD", max: 100 } });
    expect(near("用 AI 写儿童书").map(({ path }) => path)).toContain("/insights#ai-books-rarely-pay");
    expect(near("靠短视频月入十万", 100_000, "CNY")[0]).toMatchObject({ near: "both", path: "/paths/short-video" });
  });

  test("by size are monthly, of the claim's own currency and at most three times away", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1e9, noNaN: true }),
        fc.constantFrom("CNY", "USD", "JPY"),
        (amount, currency) => {
          for (const { figure, near: why } of near("", amount, currency)) {
            expect(why).toBe("amount");
            expect(figure).toMatchObject({ currency, per: "month", unit: "money" });
            expect(figure.value).toBeLessThanOrEqual(Math.max(amount, 1) * 3);
            expect(Math.max(figure.max ?? figure.value, 1) * 3).toBeGreaterThanOrEqual(amount);
          }
        },
      ),
    );
  });

  test("hold every monthly range the amount lies in", () => {
    for (const { figure } of placedFigures.filter(({ figure }) => figure.per === "month" && figure.value > 0)) {
      const found = near("", figure.value, figure.currency).map((one) => [one.figure.value, one.figure.max]);
      expect(found).toContainEqual([figure.value, figure.max]);
    }
  });

  test("are none for what is far from everything", () => {
    expect(near("", 5e9, "CNY")).toEqual([]);
    for (const text of ["", "مرحبا بالعالم", "I drink tea with my cat every morning", "#!?_%", "\u0000\u0001"])
      expect(near(text), text).toEqual([]);
  });

  test("come calmly for any text, each figure once", async () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const keys = nearFigures({ text, amount: 9_000, currency: "CNY" }).map(({ figure }) => JSON.stringify(figure));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(6);
      }),
    );
    expect(await leastProcessorMs(() => near("用 AI 写书 ".repeat(2_000)))).toBeLessThan(1_000);
  });
});

test("every question has a finding, and the example's amount is its finding's", () => {
  expect(new Set(claimQuestions.map((id) => findingBehind(id).id)).size).toBe(claimQuestions.length);
  expect(exampleClaim).toMatchObject({ amount: 20_000, currency: "USD" });
});
