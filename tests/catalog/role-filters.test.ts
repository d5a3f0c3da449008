import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { categories } from "@/lib/catalog/categories";
import { groupsOf, payGroups, paysIn } from "@/lib/catalog/explore/pay-groups";
import { barrierLevels, filterRoles, readRoleAddress, similarRoles } from "@/lib/catalog/explore/roles";
import { layers } from "@/lib/catalog/layers";
import { roles } from "@/lib/catalog/roles";
import type { Role } from "@/lib/catalog/types";

/** What the list shows at an address with this query. */
const shownAt = (query: Record<string, string>) => filterRoles(roles, readRoleAddress(query).filters);
const idsAt = (query: Record<string, string>) => shownAt(query).map(({ id }) => id);
const idsThat = (holds: (role: Role) => boolean) => roles.filter(holds).map(({ id }) => id);

describe("each filter alone keeps exactly the roles that have it", () => {
  test("nothing asked for keeps all", () => {
    expect(shownAt({})).toEqual(roles);
  });

  test.each(categories.map(({ id }) => id))("family %s", (id) => {
    expect(idsAt({ category: id })).toEqual(idsThat((role) => role.categories.includes(id)));
    expect(idsAt({ category: id })).not.toEqual([]);
  });

  test.each(layers.map(({ id }) => id))("layer %s", (id) => {
    expect(idsAt({ layer: id })).toEqual(idsThat((role) => role.layer === id));
  });

  test.each(barrierLevels)("barrier %s", (level) => {
    const families = categories.filter(({ barrierLevel }) => barrierLevel === level).map(({ id }) => id);
    expect(idsAt({ barrier: level })).toEqual(
      idsThat((role) => role.categories.some((category) => families.includes(category))),
    );
  });

  test.each(payGroups.map((group) => [group.id, group] as const))("pay in %s", (id, { region, year }) => {
    expect(idsAt({ pay: id })).toEqual(
      idsThat((role) => role.pay.some((pay) => pay.region === region && pay.year === year)),
    );
  });

  test("pay that reaches an amount, in that country's currency, by the highest one stated", () => {
    expect(idsAt({ pay: "cn-2026", least: "1200000" })).toEqual([
      "ai-application-engineer",
      "ai-agent-architect",
      "problem-architect",
      "industry-ai-expert",
    ]);
    expect(idsAt({ pay: "us-2024", least: "147000" })).toEqual([
      "ai-software-engineer",
      "ai-product-manager",
      "ai-solutions-consultant",
    ]);
    // An open end is no promise of more.
    expect(idsAt({ pay: "cn-2026", least: "1500001" })).toEqual([]);
    expect(idsAt({ least: "1200000" })).toHaveLength(roles.length);
  });
});

describe("a search", () => {
  test.each([
    ["an alias", "LLM application developer", "ai-application-engineer"],
    ["a skill", "LangGraph", "ai-agent-architect"],
    ["a capability by its English name", "Education AI", "education-product-manager"],
    ["a capability as the documents write it", "出题 AI", "teacher"],
    ["an employer", "设计工作室", "ai-designer"],
    ["an employer in English", "design studios", "ai-designer"],
  ])("finds a role by %s", (_, q, id) => {
    expect(idsAt({ q })).toContain(id);
  });

  test("finds every role by its duties in either language", () => {
    for (const { id, duties } of roles)
      for (const q of [duties.zh, duties.en.split(" ").slice(0, 8).join(" ")]) expect(idsAt({ q }), q).toContain(id);
  });
});

const anyQuery = fc.record(
  {
    category: fc.constantFrom(...categories.map(({ id }) => id)),
    layer: fc.constantFrom(...layers.map(({ id }) => id)),
    barrier: fc.constantFrom(...barrierLevels),
    pay: fc.constantFrom(...payGroups.map(({ id }) => id)),
    q: fc.constantFrom("AI", "工程师", "engineer", "数据", "RAG"),
  },
  { requiredKeys: [] },
);

test("filters together keep what each of them keeps", () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const kept = Object.entries(query).map(([name, value]) => new Set(idsAt({ [name]: value })));
      const inAll = roles.map(({ id }) => id).filter((id) => kept.every((ids) => ids.has(id)));
      expect(idsAt(query).sort()).toEqual(inAll.sort());
    }),
  );
});

test("what is unknown sets no bound and is named", () => {
  const unknown = { category: "x", layer: "4", barrier: "none", pay: "cn-1999", least: "abc", rate: "-1" };
  const asked = readRoleAddress(unknown);
  expect(filterRoles(roles, asked.filters)).toHaveLength(roles.length);
  expect(asked.rate).toBeNull();
  expect(asked.ignored).toHaveLength(6);
  expect(Object.fromEntries(asked.ignored.map(({ name, value }) => [name, value]))).toEqual(unknown);
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), (query) => {
      const { filters } = readRoleAddress(query);
      expect(filterRoles(roles, filters).length).toBeLessThanOrEqual(roles.length);
    }),
  );
});

test("countries and years come from the figures, the newest first, and hold every figure once", () => {
  expect(payGroups.map(({ id, currency }) => `${id} ${currency}`)).toEqual([
    "cn-2026 CNY",
    "us-2026 USD",
    "us-2024 USD",
  ]);
  fc.assert(
    fc.property(fc.subarray([...roles]), (some) => {
      const figures = groupsOf(some).flatMap((group) => paysIn(some, group).map(({ pay }) => pay));
      expect(new Set(figures)).toEqual(new Set(some.flatMap(({ pay }) => pay)));
      expect(figures).toHaveLength(new Set(figures).size);
    }),
  );
});

test("similar roles share a family, and likeness goes both ways", () => {
  for (const role of roles)
    for (const other of similarRoles(roles, role)) {
      expect(other.id).not.toBe(role.id);
      expect(other.categories.some((id) => role.categories.includes(id))).toBe(true);
      expect(similarRoles(roles, other)).toContain(role);
    }
});
