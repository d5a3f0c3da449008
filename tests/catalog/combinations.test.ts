import { expect, test } from "vitest";
import { combinations, partnersOf } from "@/lib/catalog/explore/combinations";
import { revenueModels } from "@/lib/catalog/revenue-models";

test("what makes a revenue model safer is made safer by it", () => {
  for (const model of revenueModels) {
    expect(partnersOf(model)).not.toContain(model);
    for (const partner of partnersOf(model)) expect(partnersOf(partner)).toContain(model);
    for (const id of model.combinesWith) expect(partnersOf(model).map((partner) => partner.id)).toContain(id);
  }
});

test("each pair is told once", () => {
  const told = combinations.map((pair) =>
    pair
      .map(({ id }) => id)
      .sort()
      .join(),
  );
  expect(new Set(told).size).toBe(told.length);
  expect(told.length * 2).toBe(revenueModels.reduce((sum, model) => sum + partnersOf(model).length, 0));
});
