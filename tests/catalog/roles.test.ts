import { expect, test } from "vitest";
import { catalog, templateById } from "@/lib/catalog/catalog";
import { stages } from "@/lib/domain/stages";

test("every name and alias stands for one role", () => {
  const names = catalog.roles.flatMap((role) => [
    ...new Set([role.name.zh, role.name.en, ...role.aliases].map((name) => name.toLowerCase())),
  ]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("the families are ten kinds of work, the scarce jobs of 2026 and three capability tables", () => {
  expect(catalog.categories.map((category) => [category.id, category.barrierLevel])).toEqual([
    ["research-and-development", "high"],
    ["data-engineering", null],
    ["product", null],
    ["operations", null],
    ["content", "high"],
    ["project-management", "high"],
    ["marketing-and-sales", "moderate"],
    ["brand", "high"],
    ["design", "moderate"],
    ["training-and-services", null],
    ["scarce-roles-2026", null],
    ["technical-capabilities", null],
    ["product-and-content-capabilities", null],
    ["education-capabilities", null],
  ]);
});

test.each([
  ["research-and-development", 8],
  ["data-engineering", 4],
  ["product", 4],
  ["operations", 3],
  ["content", 2],
  ["project-management", 3],
  ["marketing-and-sales", 5],
  ["brand", 3],
  ["design", 5],
  ["training-and-services", 8],
  ["scarce-roles-2026", 6],
  ["technical-capabilities", 4],
  ["product-and-content-capabilities", 4],
  ["education-capabilities", 4],
])("the category %s has %i roles", (id, count) => {
  expect(catalog.roles.filter((role) => role.categories.includes(id))).toHaveLength(count);
});

test("every role can be taken up: skills, then a portfolio, then applications, each with what proves it", () => {
  const ids = new Set(catalog.directions.map(({ id }) => id));
  for (const { id, name } of catalog.roles) {
    // One name stands for one thing to take up.
    expect(ids.has(id), id).toBe(false);
    expect(templateById(id)).toMatchObject({ id, kind: "career", name });
  }
  const { playbook = [] } = templateById("prompt-engineer") ?? {};
  expect(playbook.map(({ stage }) => stages.indexOf(stage))).toEqual(
    playbook.map(({ stage }) => stages.indexOf(stage)).toSorted((a, b) => a - b),
  );
  const proofs = playbook.map(({ evidenceKind }) => evidenceKind);
  expect(proofs.filter((kind) => kind === "case")).toHaveLength(4);
  expect(proofs).toEqual(expect.arrayContaining(["note", "touch", "deal", "income", "offering"]));
});

test("a role of a capability table names what AI it needs and what that is worth, but for the row left empty", () => {
  const tables = catalog.roles.filter((role) => role.categories.some((id) => id.endsWith("-capabilities")));
  const empty = tables.filter((role) => role.capabilities.length === 0 || role.value === null || role.layer === null);
  expect(empty).toMatchObject([
    { id: "curriculum-researcher", capabilities: [], value: null, layer: null, duties: { basis: "ours" } },
  ]);
});

test("pay of 2026 is given in China and in the United States, in thousands", () => {
  expect(thousandsPaid(2026)).toEqual([
    "ai-application-engineer: 600–1200+ CNY, 160–250 USD",
    "ai-agent-architect: 800–1500+ CNY, 180–300+ USD",
    "problem-architect: 700–1300 CNY, 170–260 USD",
    "mlops-engineer: 500–1000 CNY, 150–220 USD",
    "ai-safety-and-compliance-engineer: 400–900 CNY, 140–210 USD",
    "industry-ai-expert: 800–1500+ CNY, 180–280+ USD",
  ]);
});

test("pay of 2024 is given as averages in the United States, in thousands, each with a way in", () => {
  expect(thousandsPaid(2024)).toEqual([
    "ai-research-scientist: 130–130 USD",
    "ai-software-engineer: 147–147 USD",
    "prompt-engineer: 127–127 USD",
    "ai-product-manager: 148–148 USD",
    "ai-solutions-consultant: 155.5–155.5 USD",
  ]);
  const averaged = catalog.roles.filter((role) => role.pay.some((pay) => pay.measure === "average"));
  expect(averaged.filter((role) => role.entry.length === 0)).toEqual([]);
});

test("a role rests on a known document for what it claims to pay", () => {
  for (const role of catalog.roles) for (const pay of role.pay) expect(role.sources, role.id).toContain(pay.source);
});

/** One line a paid role: what it paid in that year, country by country. */
function thousandsPaid(year: number): string[] {
  return catalog.roles.flatMap((role) => {
    const pays = role.pay.filter((pay) => pay.year === year);
    if (pays.length === 0) return [];
    const ranges = pays.map(
      ({ min, max, openEnded, currency }) =>
        `${min / 1000}–${max === null ? "" : max / 1000}${openEnded ? "+" : ""} ${currency}`,
    );
    return [`${role.id}: ${ranges.join(", ")}`];
  });
}
