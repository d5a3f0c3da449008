import { describe, expect, test } from "vitest";
import { catalog, directionById, playbookStepById, playbookSteps } from "@/lib/catalog/catalog";
import { directions, practicalPaths, sideHustles } from "@/lib/catalog/directions";
import { properNameIn } from "@/lib/catalog/proper-names";
import { textIn } from "@/lib/catalog/text";
import { incomeModels } from "@/lib/domain/kinds";
import { stages } from "@/lib/domain/stages";
import shippedIds from "./shipped-ids.json";

test("the catalog is whole", () => {
  expect(catalog.stages.map((stage) => stage.id)).toEqual([...stages]);
  expect(catalog.layers).toHaveLength(5);
  expect(catalog.ladder).toHaveLength(5);
  expect(catalog.plan.map((month) => month.month)).toEqual([1, 2, 3]);
  expect(catalog.revenueModels).toHaveLength(6);
  expect(catalog.sources.length).toBeGreaterThanOrEqual(5);
  expect(catalog.directions.filter((direction) => direction.kind === "side-hustle").length).toBeGreaterThanOrEqual(7);
});

test("seven side hustles and seven practical paths are told apart", () => {
  expect(sideHustles).toHaveLength(7);
  expect(practicalPaths).toHaveLength(7);
  expect(new Set([...sideHustles, ...practicalPaths]).size).toBe(14);
  expect(catalog.directions).toEqual(expect.arrayContaining([...sideHustles, ...practicalPaths]));
});

test("only investing cannot be taken up, and it comes last", () => {
  expect(directions.filter((direction) => !direction.enrol)).toEqual([directions.at(-1)]);
  expect(directions.at(-1)?.id).toBe("investing-and-incubating");
});

test("of the essay's ten stories those that went wrong are told too", () => {
  const stories = new Set(practicalPaths.flatMap((direction) => direction.stories));
  const ends = [...stories].map((story) => story.ended);
  expect(ends.filter((end) => end === "worked")).toHaveLength(6);
  expect(ends.filter((end) => end !== "worked")).toHaveLength(4);
});

/** The rows of the capability tables: the direction that carries the row, its capability, and how it earns or whom it serves. */
const capabilityRows = [
  ["seo-sites", "side-hustle", ["博客 AIGC"], ["advertising"]],
  ["short-video", "side-hustle", ["视频生成"], ["advertising"]],
  ["industry-briefing", "side-hustle", ["简报生成"], ["subscription"]],
  ["digital-presenter", "side-hustle", ["数字人"], ["advertising"]],
  ["knowledge-base-assistant", "side-hustle", ["知识库搭建"], ["project"]],
  ["workflow-automation", "side-hustle", ["自动化流程"], ["project"]],
  ["ai-coding-delivery", "side-hustle", ["AI 编程"], ["project"]],
  ["prompt-consulting", "side-hustle", ["Prompt 设计"], ["project"]],
  ["ai-content-platform", "venture", ["AIGC", "SEO"], ["中小企业"]],
  ["ai-education-platform", "venture", ["RAG", "Agent"], ["学校", "家长"]],
  ["ai-company-assistant", "venture", ["知识库"], ["企业"]],
  ["ai-coding-tools", "venture", ["Copilot"], ["开发者"]],
  ["personalised-tutoring", "venture", ["个性化辅导"], []],
  ["medical-documents", "venture", ["医疗文档", "医疗辅助"], []],
  ["contract-review", "venture", ["合同审查"], []],
  ["media-content-line", "venture", ["内容工厂"], []],
] as const;

test.each(capabilityRows)("the capability row of %s is carried by it", (id, kind, capabilities, earnsOrAudience) => {
  const direction = directionById(id);
  expect(direction?.kind).toBe(kind);
  expect(direction?.capabilities).toEqual(capabilities);
  const said = [...(direction?.earns ?? []), ...(direction?.audience ?? []).map((text) => textIn(text, "zh"))];
  expect(said).toEqual(expect.arrayContaining([...earnsOrAudience]));
  if (earnsOrAudience.length === 0) expect(direction?.value).not.toBeNull();
});

test("an id that was shipped stays for ever", () => {
  const ids = {
    ...Object.fromEntries(
      Object.entries({ ...catalog, plan: [] }).map(([list, entries]) => [list, entries.map((entry) => entry.id)]),
    ),
    playbook: playbookSteps.map((step) => step.id),
  };
  for (const [list, shipped] of Object.entries(shippedIds))
    expect(ids, list).toHaveProperty(list, expect.arrayContaining(shipped));
});

test("every income model belongs to exactly one revenue model", () => {
  const covered = catalog.revenueModels.flatMap((model) => model.incomeModels);
  expect([...covered].sort()).toEqual([...incomeModels].sort());
});

test("revenue models combine both ways and never with themselves", () => {
  const pairs = catalog.revenueModels.flatMap((model) => model.combinesWith.map((other) => `${model.id} ${other}`));
  expect(pairs.map((pair) => pair.split(" ").reverse().join(" ")).sort()).toEqual([...pairs].sort());
  expect(catalog.revenueModels.filter((model) => model.combinesWith.includes(model.id))).toEqual([]);
});

describe.each(catalog.directions.map((direction) => [direction.id, direction] as const))("%s", (id, direction) => {
  test("is found by its id", () => {
    expect(directionById(id)).toBe(direction);
  });

  test("rests on a known document for what it claims to bring in", () => {
    const sources = [direction.income, ...direction.prices, ...direction.stories].flatMap((item) => item?.source ?? []);
    for (const source of sources) expect(direction.sources).toContain(source);
  });

  test.runIf(direction.enrol)("has a playbook that climbs to the first payment and beyond", () => {
    const steps = direction.playbook;
    expect(steps.length).toBeGreaterThanOrEqual(10);
    const climb = steps.map((step) => stages.indexOf(step.stage));
    expect(climb).toEqual([...climb].sort((a, b) => a - b));
    const proofs = steps.filter((step) => step.stage === "system-builder").map((step) => step.evidenceKind);
    expect(proofs.filter((kind) => kind === "case").length).toBeGreaterThanOrEqual(3);
    expect(proofs).toEqual(expect.arrayContaining(["offering", "touch", "deal", "income"]));
    expect(steps.find((step) => step.stage === "tool-user" && step.evidenceKind === "case")).toBeDefined();
    expect(steps.at(-1)?.stage).toBe("product-owner");
  });

  test("has milestones that are found by id and short enough for a list", () => {
    for (const step of direction.playbook) {
      expect(playbookStepById(step.id)).toEqual(step);
      expect(step.id.startsWith(`${id}-`)).toBe(true);
      expect(textIn(step.name, "zh").length, step.id).toBeLessThanOrEqual(18);
      expect(textIn(step.name, "en").length, step.id).toBeLessThanOrEqual(48);
    }
  });
});

test("an id that nobody ever gave finds nothing", () => {
  expect(directionById("no-such-direction")).toBeUndefined();
  expect(playbookStepById("no-such-step")).toBeUndefined();
});

test("names that the documents give in Chinese have an English name", () => {
  const names = [
    ...catalog.layers.flatMap((layer) => layer.keywords),
    ...[...catalog.ladder, ...catalog.directions].flatMap((entry) => entry.tools),
    ...[...catalog.directions, ...catalog.roles].flatMap((entry) => entry.capabilities),
  ];
  for (const name of names) {
    expect(properNameIn(name, "en"), name).not.toMatch(/\p{Script=Han}/u);
    expect(properNameIn(name, "zh")).toBe(name);
  }
});

describe("typography", () => {
  const texts = [...pairsIn(catalog, "catalog")];

  test("Chinese uses full-width punctuation and curly quotes, and a space between Han and Latin", () => {
    for (const [path, { zh }] of texts) {
      expect(zh, path).not.toMatch(/\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}|["']/u);
      expect(zh, path).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
      expect(zh, path).not.toMatch(/ [，。；：！？、（）]|[，。；：！？、（）] /);
    }
  });

  test("English uses curly double quotes, and both languages end alike", () => {
    for (const [path, { zh, en }] of texts) {
      expect(en, path).not.toMatch(/"|\s$|^\s| {2}/);
      expect(/[。？！]$/.test(zh), path).toBe(/[.?!]”?$/.test(en));
    }
  });
});

function* pairsIn(value: unknown, path: string): Generator<[string, { zh: string; en: string }]> {
  if (typeof value !== "object" || value === null) return;
  if ("zh" in value && "en" in value) {
    yield [path, { zh: String(value.zh), en: String(value.en) }];
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* pairsIn(inner, `${path}.${key}`);
}
