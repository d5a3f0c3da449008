import { expect, test } from "vitest";
import { catalog } from "@/lib/catalog/catalog";
import { checkCatalog } from "@/lib/catalog/check";
import type { Catalog, Role } from "@/lib/catalog/types";

test("the shipped catalog is valid and keeps every text as written", () => {
  expect(checkCatalog(catalog)).toMatchObject(catalog);
});

test("an entry comes from the documents unless it says otherwise", () => {
  const checked = checkCatalog(catalog);
  expect(checked.stages.map((stage) => stage.basis)).toEqual(["ours", "seed", "seed", "seed", "seed"]);
});

test("a role with an average and a range of pay is accepted", () => {
  expect(checkCatalog(withRole({})).roles).toHaveLength(catalog.roles.length + 1);
});

/** Each fault is planted into a copy of the real catalog; the error has to name the entry and the fault. */
const faults: readonly [name: string, plant: (copy: Catalog) => unknown, error: RegExp][] = [
  [
    "a language is missing",
    (copy) => Reflect.deleteProperty(first(copy.directions).summary, "en"),
    /directions\[content-factory\]\.summary\.en/,
  ],
  [
    "a text is blank",
    (copy) => Object.assign(first(copy.layers).value, { zh: "  " }),
    /layers\[basic-understanding\]\.value\.zh is empty/,
  ],
  [
    "English holds Han characters",
    (copy) => Object.assign(first(first(copy.directions).playbook).detail, { en: "Write for 读者." }),
    /directions\[content-factory\]\.playbook\[content-factory-readers\]\.detail\.en holds Han/,
  ],
  [
    "English holds full-width punctuation",
    (copy) => Object.assign(first(copy.sources).why, { en: "Nobody，signed it." }),
    /sources\[ai-fullstack-map-2026\]\.why\.en holds full-width/,
  ],
  [
    "Chinese is left in English",
    (copy) => Object.assign(first(copy.ladder).name, { zh: "Prompts" }),
    /ladder\[prompting\]\.name\.zh holds no Han/,
  ],
  [
    "an income's min is above its max",
    (copy) => Object.assign(first(copy.directions), { income: { ...first(copy.directions).income, min: 60000 } }),
    /directions\[content-factory\]\.income\.max is below min/,
  ],
  [
    "an income has no end and does not say so",
    (copy) =>
      Object.assign(first(copy.directions), {
        income: { ...first(copy.directions).income, max: null, openEnded: false },
      }),
    /directions\[content-factory\]\.income\.max may be null only when openEnded/,
  ],
  [
    "a figure's max is below its value",
    (copy) => Object.assign(first(first(copy.revenueModels).figures), { max: 1 }),
    /revenueModels\[subscription\]\.figures\[0\]\.max is below value/,
  ],
  [
    "an amount of money has no currency",
    (copy) => Object.assign(first(first(copy.revenueModels).figures), { currency: null }),
    /revenueModels\[subscription\]\.figures\[0\]\.currency/,
  ],
  [
    "a percentage has a currency",
    (copy) => Object.assign(first(first(copy.revenueModels).figures), { unit: "percent" }),
    /revenueModels\[subscription\]\.figures\[0\]\.currency/,
  ],
  [
    "a pay's min is above its max",
    (copy) => plantPay(copy, { min: 9, max: 1 }),
    /roles\[planted\]\.pay\[0\]\.max is below/,
  ],
  [
    "an average is a range",
    (copy) => plantPay(copy, { measure: "average", min: 1, max: 9 }),
    /roles\[planted\]\.pay\[0\]\.max differs from min in an average/,
  ],
  [
    "a source is unknown",
    (copy) => Object.assign(first(first(copy.directions).stories), { source: "hearsay" }),
    /directions\[content-factory\]\.stories\[0\]\.source names "hearsay"/,
  ],
  [
    "one of several sources is unknown",
    (copy) => first(copy.revenueModels).sources.push("hearsay"),
    /revenueModels\[subscription\]\.sources names "hearsay"/,
  ],
  [
    "a figure's source is unknown",
    (copy) => Object.assign(first(first(copy.revenueModels).figures), { source: "hearsay" }),
    /revenueModels\[subscription\]\.figures\[0\]\.source names "hearsay"/,
  ],
  [
    "a revenue model is unknown",
    (copy) => first(copy.directions).earns.push("tips"),
    /directions\[content-factory\]\.earns names "tips"/,
  ],
  [
    "a combination is unknown",
    (copy) => first(copy.revenueModels).combinesWith.push("tips"),
    /revenueModels\[subscription\]\.combinesWith names "tips"/,
  ],
  [
    "a layer is unknown",
    (copy) => first(copy.directions).layers.push("sixth-layer"),
    /directions\[content-factory\]\.layers names "sixth-layer"/,
  ],
  ["a role's layer is unknown", (copy) => plantRole(copy, { layer: "sixth" }), /roles\[planted\]\.layer names "sixth"/],
  ["a category is unknown", (copy) => plantRole(copy, { categories: ["x"] }), /roles\[planted\]\.categories names "x"/],
  [
    "a stage is unknown",
    (copy) => Object.assign(first(first(copy.directions).playbook), { stage: "guru" }),
    /directions\[content-factory\]\.playbook\[content-factory-readers\]\.stage/,
  ],
  ["a stage is missing", (copy) => copy.stages.pop(), /stages are "foundation.*instead of/],
  [
    "a channel is unknown",
    (copy) => Object.assign(first(copy.directions), { channels: ["billboard"] }),
    /directions\[content-factory\]\.channels\[0\]/,
  ],
  [
    "an id is there twice",
    (copy) => copy.layers.push(first(copy.layers)),
    /layers\[basic-understanding\] is there more than once/,
  ],
  [
    "two directions share a playbook id",
    (copy) => copy.directions.at(-1)?.playbook.push(first(first(copy.directions).playbook)),
    /playbook\[content-factory-readers\] is there more than once/,
  ],
  ["a month is there twice", (copy) => copy.plan.push(first(copy.plan)), /plan\[1\] is there more than once/],
  [
    "an id is not kebab-case",
    (copy) => Object.assign(first(copy.directions), { id: "Content_Factory" }),
    /directions\[Content_Factory\]\.id is not kebab-case/,
  ],
  [
    "a trust is off the scale",
    (copy) => Object.assign(first(copy.sources), { trust: 6 }),
    /sources\[ai-fullstack-map-2026\]\.trust/,
  ],
  [
    "a field is misspelt",
    (copy) => Object.assign(first(copy.directions), { firststep: null }),
    /directions\[content-factory\] .*firststep/,
  ],
];

test.each(faults)("refused when %s", (_name, plant, error) => {
  const copy = structuredClone(catalog);
  plant(copy);
  expect(() => checkCatalog(copy)).toThrow(error);
});

test("every fault is reported at once", () => {
  const copy = structuredClone(catalog);
  first(copy.directions).earns.push("tips");
  first(copy.directions).layers.push("sixth-layer");
  expect(() => checkCatalog(copy)).toThrow(/tips[\s\S]*sixth-layer/);
});

const plainText = { zh: "文字", en: "Text" };

function plantRole(copy: Catalog, change: Partial<Role>): void {
  copy.categories.push({
    id: "planted-family",
    name: plainText,
    suits: plainText,
    barrier: plainText,
    barrierLevel: null,
  });
  copy.roles.push({
    id: "planted",
    name: plainText,
    aliases: [],
    categories: ["planted-family"],
    duties: plainText,
    skills: [],
    capabilities: [],
    employers: [],
    entry: [],
    value: null,
    pay: [pay({}), pay({ measure: "average", min: 127000, max: 127000 })],
    scarcity: null,
    layer: null,
    sources: [first(copy.sources).id],
    ...change,
  });
}

function plantPay(copy: Catalog, change: Partial<Role["pay"][number]>): void {
  plantRole(copy, { pay: [pay(change)] });
}

function pay(change: Partial<Role["pay"][number]>): Role["pay"][number] {
  return {
    region: "US",
    year: 2024,
    min: 100000,
    max: 200000,
    openEnded: false,
    measure: "range",
    currency: "USD",
    per: "year",
    note: null,
    source: first(catalog.sources).id,
    ...change,
  };
}

function withRole(change: Partial<Role>): Catalog {
  const copy = structuredClone(catalog);
  plantRole(copy, change);
  return copy;
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("The list is empty");
  return item;
}
