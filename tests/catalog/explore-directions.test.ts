import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directions } from "@/lib/catalog/directions";
import { audienceGroups, isPaidBy } from "@/lib/catalog/explore/audiences";
import {
  type DirectionFilters,
  directionChoices,
  everyDirection,
  matchingDirections,
  readDirectionFilters,
  similarDirections,
} from "@/lib/catalog/explore/directions";
import type { Direction } from "@/lib/catalog/types";

const { kind, layer, audience, earns, tool } = directionChoices;

/** Every filter with each value it knows, and what a direction needs to be kept by it. */
const single: Record<string, [Partial<DirectionFilters>, (direction: Direction) => boolean][]> = {
  kind: kind.map((value) => [{ kind: value }, (each) => each.kind === value]),
  difficulty: [1, 2, 3, 4, 5].map((value) => [{ difficulty: value }, (each) => (each.difficulty ?? 6) <= value]),
  layer: layer.map((value) => [{ layer: value }, (each) => each.layers.includes(value)]),
  audience: audience.map((value) => [{ audience: value }, (each) => isPaidBy(each, value)]),
  earns: earns.map((value) => [{ earns: value }, (each) => each.earns.includes(value)]),
  tool: tool.map((value) => [{ tool: value }, (each) => each.tools.includes(value)]),
};

const kept = (filters: Partial<DirectionFilters>) => matchingDirections(directions, { ...everyDirection, ...filters });

describe("the filters of directions", () => {
  test("keep all of them, in catalog order, where none is set", () => {
    expect(kept({})).toEqual(directions);
  });

  test.each(Object.entries(single))(
    "by %s alone keep exactly those that have it, in catalog order",
    (_name, values) => {
      for (const [filter, has] of values) {
        expect(kept(filter), JSON.stringify(filter)).toEqual(directions.filter(has));
        // A layer on which no direction stands is still a layer, and links lead to it.
        if (!("layer" in filter)) expect(kept(filter).length, JSON.stringify(filter)).toBeGreaterThan(0);
        expect(kept(filter).length, JSON.stringify(filter)).toBeLessThan(directions.length);
      }
    },
  );

  test("together keep the intersection", () => {
    const any = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
    const filters = fc.record<DirectionFilters>({
      q: fc.constantFrom("", "AI", "客服", "course", "小程序 Cursor"),
      kind: any(kind),
      difficulty: any([1, 2, 3, 4, 5]),
      layer: any(layer),
      audience: any(audience),
      earns: any(earns),
      tool: any(tool),
    });
    fc.assert(
      fc.property(filters, (all) => {
        const alone = Object.entries(all).map(([name, value]) => new Set(kept({ [name]: value })));
        const together = kept(all);
        expect(new Set(together)).toEqual(new Set(directions.filter((each) => alone.every((set) => set.has(each)))));
        expect(together).toHaveLength(new Set(together).size);
      }),
    );
  });

  test("find a direction by what its page says, in either language", () => {
    const ids = (q: string) => kept({ q }).map(({ id }) => id);
    expect(ids("Feishu")).toEqual(ids("飞书"));
    expect(ids("法律顾问不存在的词")).toEqual([]);
    expect(ids("提示词咨询")).toContain("prompt-consulting");
    expect(ids("stock sites")).toContain("content-factory");
  });

  test("are read from an address; what there is not is collected", () => {
    const { filters, ignored, cut } = readDirectionFilters({
      q: "x".repeat(10_000),
      kind: "career",
      difficulty: "6",
      layer: "tool-use",
      audience: ["shops", "nobody"],
      earns: "lottery",
      tool: "飞书",
    });
    expect(filters).toEqual({
      ...everyDirection,
      q: "x".repeat(200),
      layer: "tool-use",
      audience: "shops",
      tool: "飞书",
    });
    expect(cut).toBe(true);
    expect(ignored.map(({ value }) => value).sort()).toEqual(["6", "career", "lottery", "nobody"]);
  });
});

describe("the kinds of payers", () => {
  test("hold every direction that names an audience, and no other", () => {
    const grouped = new Set(audienceGroups.flatMap((group) => group.directions));
    expect([...grouped].sort()).toEqual(
      directions
        .filter((direction) => direction.audience.length > 0)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test("have ids of their own and name no direction twice", () => {
    expect(new Set(audienceGroups.map(({ id }) => id)).size).toBe(audienceGroups.length);
    for (const { directions: held } of audienceGroups) expect(new Set(held).size).toBe(held.length);
  });
});

test("similar directions share a layer or a revenue model, the most alike first, and never the direction itself", () => {
  for (const direction of directions) {
    const similar = similarDirections(direction);
    // What has no layer and earns in no way of its own is like nothing else.
    const alike = direction.layers.length > 0 || direction.earns.some((id) => id !== "other");
    expect(similar.length > 0).toBe(alike);
    const shared = similar.map(({ layers, earns }) => layers.length + earns.length);
    expect(shared).toEqual([...shared].sort((a, b) => b - a));
    for (const count of shared) expect(count).toBeGreaterThan(0);
    for (const each of similar) {
      expect(each.direction.id).not.toBe(direction.id);
      for (const id of each.layers) expect(direction.layers).toContain(id);
      for (const id of each.earns) expect(direction.earns).toContain(id);
    }
  }
});
