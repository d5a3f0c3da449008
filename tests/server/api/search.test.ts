import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { database } from "@/db/client";
import { insertRows } from "@/db/records";
import { contentFactoryPlaybook } from "@/lib/catalog/playbooks/content-factory";
import { routes } from "@/lib/contract/routes";
import { searchedResources } from "@/lib/contract/search";
import type { Locale } from "@/lib/domain/kinds";
import { resources } from "@/lib/domain/resources";
import { type AnsweredRow, ask, expectRefusal, make } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { type Person, signedIn } from "../../support/people";
import { newFamily } from "../../support/rows";
import { countStatements } from "../../support/statements";
import { setAuthEnvironment } from "../../support/visitor";

ownDatabase();
beforeAll(setAuthEnvironment);

const answered = z.strictObject({
  items: z.array(
    z.strictObject({
      resource: z.enum(searchedResources),
      id: z.string(),
      title: z.string(),
      detail: z.string(),
      on: z.nullable(z.iso.date()),
    }),
  ),
});

const asked = (person: Person, q: string, locale: Locale = "zh") =>
  ask(routes.search.find, { q }, { as: person.page, headers: { "accept-language": locale } });

async function foundBy(person: Person, q: string, locale?: Locale) {
  const answer = await asked(person, q, locale);
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
  return answered.parse(answer.body).items;
}

/** One record of every kind that is looked through, each with `word` somewhere in it. */
async function everyKind({ page }: Person, word: string): Promise<Record<string, AnsweredRow>> {
  const paths = await make("paths", page, { catalogId: "content-factory", niche: `店主 ${word}` });
  const clients = await make("clients", page, { name: "阿强", organisation: `${word} 电商` });
  const clientId = clients.id;
  return {
    paths,
    clients,
    milestones: await make("milestones", page, { pathId: paths.id, title: `写 ${word}`, dueOn: "2026-02-01" }),
    cases: await make("cases", page, { title: { zh: `翻倍 ${word}`, en: `Twice ${word}` }, deliveredOn: "2026-02-02" }),
    deals: await make("deals", page, { clientId, title: `文案 ${word}` }),
    offerings: await make("offerings", page, { name: `助手 ${word}`, kind: "product" }),
    income: await make("income", page, { receivedOn: "2026-02-03", amount: 150_000, note: `首款 ${word}` }),
    notes: await make("notes", page, { on: "2026-02-04", text: `想到 ${word}` }),
    touches: await make("touches", page, { clientId, on: "2026-02-05", text: `聊了 ${word}` }),
    claims: await make("claims", page, { text: `月入九千 ${word}`, claimedMonthly: 900_000 }),
  };
}

describe("a search", () => {
  test("finds every kind of record by its words, and says what a reader knows it by", async () => {
    const person = await signedIn();
    const made = await everyKind(person, "Latte");
    const found = await foundBy(person, "lATTE");
    expect(found.map(({ resource, id }) => [resource, id])).toEqual(
      searchedResources.map((resource) => [resource, made[resource]?.id]),
    );
    const shown = Object.fromEntries(found.map(({ resource, id: _id, ...rest }) => [resource, rest]));
    expect(shown).toEqual({
      clients: { title: "阿强", detail: "Latte 电商", on: null },
      deals: { title: "文案 Latte", detail: "阿强", on: null },
      cases: { title: "翻倍 Latte", detail: "", on: "2026-02-02" },
      milestones: { title: "写 Latte", detail: "", on: "2026-02-01" },
      offerings: { title: "助手 Latte", detail: "", on: null },
      income: { title: "首款 Latte", detail: "¥1,500", on: "2026-02-03" },
      paths: { title: expect.any(String), detail: "店主 Latte", on: expect.any(String) },
      notes: { title: "想到 Latte", detail: "", on: "2026-02-04" },
      touches: { title: "聊了 Latte", detail: "阿强", on: "2026-02-05" },
      claims: { title: "月入九千 Latte", detail: "¥9,000", on: null },
    });
    const inEnglish = await foundBy(person, "latte", "en");
    expect(inEnglish.find(({ resource }) => resource === "cases")?.title).toBe("Twice Latte");
  });

  test("finds steps and paths by the names the catalog gives them, in either language", async () => {
    const person = await signedIn();
    await make("paths", person.page, { catalogId: "content-factory" });
    const [step] = contentFactoryPlaybook;
    for (const name of [step?.name.zh ?? "", step?.name.en.toUpperCase() ?? ""]) {
      const [found] = await foundBy(person, name);
      expect(found).toMatchObject({ resource: "milestones", title: step?.name.zh });
    }
    const titles = (await foundBy(person, "内容")).map(({ resource, title }) => `${resource} ${title}`);
    expect(titles.some((title) => title.startsWith("paths "))).toBe(true);
  });

  test("shows a long text around the place where the words stand, without half a character", async () => {
    const person = await signedIn();
    for (const filler of ["前面很长", "😀", "a b\n"]) {
      await make("notes", person.page, { text: `${filler.repeat(60)}鲸鱼${filler.repeat(60)}` });
    }
    const found = await foundBy(person, "鲸鱼");
    expect(found).toHaveLength(3);
    for (const { title } of found) {
      expect(title).toMatch(/^….*鲸鱼.*…$/);
      expect(title.length).toBeLessThanOrEqual(82);
      expect(title.isWellFormed()).toBe(true);
    }
  });

  test("gives at most five of a kind and twenty in all, the newest, and some of every kind", async () => {
    const person = await signedIn();
    const notes: string[] = [];
    for (let at = 0; at < 7; at += 1) {
      await everyKindButPaths(person, at);
      notes.unshift((await make("notes", person.page, { text: `鲸 ${at}` })).id);
    }
    const found = await foundBy(person, "鲸");
    expect(found).toHaveLength(20);
    const kinds = Map.groupBy(found, ({ resource }) => resource);
    for (const [resource, items] of kinds)
      expect({ resource, few: items.length <= 5 }).toEqual({ resource, few: true });
    expect([...kinds.keys()].sort()).toEqual(["cases", "clients", "deals", "notes", "touches"]);
    expect(found.filter(({ resource }) => resource === "notes").map(({ id }) => id)).toEqual(notes.slice(0, 4));
    const alone = await foundBy(person, "鲸 6");
    expect(alone.map(({ resource }) => resource).sort()).toEqual(["cases", "clients", "deals", "notes", "touches"]);
  });

  test("finds nothing of another person, and nothing in the trash", async () => {
    const [owner, other] = [await signedIn(), await signedIn()];
    const { notes } = await everyKind(owner, "独角鲸");
    expect(await foundBy(other, "独角鲸")).toEqual([]);
    await ask(routes.notes.trash, { id: notes?.id }, { as: owner.page });
    expect((await foundBy(owner, "独角鲸")).map(({ resource }) => resource)).not.toContain("notes");
  });

  test("takes whatever is typed for words, and refuses what is none or too long", async () => {
    const person = await signedIn();
    await make("notes", person.page, { text: "100% ‏שלום‏ it's \\ [a] 😀" });
    for (const q of ["100%", "שלום", "‏", "it's", "\\", "[a]", "😀", "%", "  [a]  "]) {
      expect({ q, found: (await foundBy(person, q)).length }).toEqual({ q, found: 1 });
    }
    for (const q of ["_", "%%", "' or 1=1 --", "*", ".*", "\u202e", "𓀀".repeat(90)]) {
      expect({ q, found: await foundBy(person, q) }).toEqual({ q, found: [] });
    }
    expectRefusal(await asked(person, "鲸".repeat(10_000)), 422, "INPUT_INVALID", { q: "too-long" });
    expectRefusal(await asked(person, ""), 422, "INPUT_INVALID", { q: "required" });
    expectRefusal(await asked(person, " \n "), 422, "INPUT_INVALID", { q: "too-short" });
    expectRefusal(await asked(person, "\0"), 422, "INPUT_INVALID", { q: "not-text" });
    expectRefusal(await ask(routes.search.find, {}, { as: person.page }), 422, "INPUT_INVALID", { q: "required" });
  });

  test("costs as many statements for 300 records of a kind as for one", async () => {
    const costs = [];
    for (const count of [1, 300]) {
      const person = await signedIn();
      const one = newFamily(person.user.id);
      const family = { ...one, touches: { ...one.touches, text: "鲸" } };
      for (const resource of resources) await insertRows(database(), resource, [family[resource]]);
      const others = Array.from({ length: count - 1 }, () => ({ ...family.touches, id: newId() }));
      for (let at = 0; at < others.length; at += 100)
        await insertRows(database(), "touches", others.slice(at, at + 100));
      expect(await foundBy(person, "鲸")).not.toEqual([]);
      costs.push(await countStatements(() => asked(person, "鲸")));
    }
    expect(costs[0]).toBe(costs[1]);
    // Who asks, ten kinds, the names of the catalog in two of them, and the clients that two of them name.
    expect(costs[0]).toBeLessThanOrEqual(15);
  });
});

async function everyKindButPaths({ page }: Person, at: number): Promise<void> {
  const { id: clientId } = await make("clients", page, { name: `鲸 ${at}` });
  await make("deals", page, { clientId, title: `鲸 ${at}` });
  await make("cases", page, { title: `鲸 ${at}` });
  await make("touches", page, { clientId, text: `鲸 ${at}` });
}
