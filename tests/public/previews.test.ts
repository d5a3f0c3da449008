import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { previewFact } from "@/components/catalog/preview-fact";
import { directions } from "@/lib/catalog/directions";
import { roles } from "@/lib/catalog/roles";
import type { Locale } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import { type PublicPage, publicPages } from "@/lib/server/pages/public-pages";
import { CARD_SIZE, type Card } from "@/lib/server/previews/card";
import { drawCard, layOutCard, palette } from "@/lib/server/previews/draw-card";
import { drawInChildProcess } from "@/lib/server/previews/draw-in-child-process";
import { previewAddress, previewedPage } from "@/lib/server/previews/previews";
import { operatorFlags } from "../support/server-process";

/** Where the stairs along the foot begin. */
const FOOT = CARD_SIZE.height - 56;

const cards = publicPages.flatMap((page) => locales.map((locale) => cardOf(page, locale)));

describe("a preview image", () => {
  test("of every public page, in both languages, has a glyph for every character and room for every line", async () => {
    for (const card of cards) {
      const { missing, blocks } = await layOutCard(card);
      expect(missing, card.title).toEqual([]);
      expect(blocks.length).toBeGreaterThanOrEqual(card.fact === null ? 3 : 4);
      for (const { text, right, bottom } of blocks) {
        expect(right, text).toBeLessThanOrEqual(CARD_SIZE.width);
        expect(bottom, text).toBeLessThanOrEqual(FOOT);
      }
    }
  }, 240_000);

  test("has room for a title and a description longer than any", async () => {
    for (const [locale, word] of [
      ["zh", "很长的标题"],
      ["en", "extraordinarily "],
      ["en", "onewordwithoutend"],
    ] as const) {
      const long = word.repeat(60);
      const { blocks } = await layOutCard({ locale, name: "Leap", title: long, description: long, fact: long });
      for (const { right, bottom } of blocks) {
        expect(right).toBeLessThanOrEqual(CARD_SIZE.width);
        expect(bottom).toBeLessThanOrEqual(FOOT);
      }
    }
  });

  test("is a PNG of the size sites ask for, in which the text is drawn", async () => {
    const [first, second] = [cards[0], cards[2]];
    if (!first || !second) throw new Error("no cards");
    const png = await drawCard(first);
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", ...CARD_SIZE });
    expect((await drawCard({ ...first, title: second.title })).equals(png)).toBe(false);
    expect((await drawCard(first)).equals(png)).toBe(true);
    // Where the title stands there is ink and paper.
    const { channels } = await sharp(png).extract({ left: 80, top: 130, width: 1040, height: 300 }).stats();
    expect(channels[0]?.min).toBeLessThan(60);
    expect(channels[0]?.max).toBeGreaterThan(240);
  });

  test("is drawn without asking the network for anything", () => {
    const program = ["--import", "./tests/support/no-network.ts", "lib/server/previews/draw-process.ts"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...operatorFlags, ...program], {
      input: `${JSON.stringify(cards[0])}\n${JSON.stringify(cards[1])}\n`,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const images = stdout.trim().split("\n");
    expect(images).toHaveLength(2);
    for (const image of images) expect(Buffer.from(image, "base64").subarray(1, 4).toString()).toBe("PNG");
  });

  test("is drawn although the one before it could not be", async () => {
    const card = cardOf(publicPages[0], "en");
    await expect(drawInChildProcess({ ...card, title: "\u{10ffff}" })).rejects.toThrow("ended with 1");
    const [one, other] = await Promise.all([drawInChildProcess(card), drawInChildProcess({ ...card, title: "Other" })]);
    expect(one.equals(await drawCard(card))).toBe(true);
    expect(one.equals(other)).toBe(false);
  }, 180_000);

  test("has the colours of the pages", () => {
    const styles = readFileSync("app/styles.css", "utf8");
    for (const [name, colour] of Object.entries(palette)) expect(styles).toContain(`  --${name}: ${colour};`);
  });

  test("refuses a character the typeface does not have, instead of drawing a box", async () => {
    await expect(layOutCard({ ...cardOf(publicPages[0], "en"), title: "\u{10ffff}" })).rejects.toThrow("U+10ffff");
  });

  test("stands at an address of its own, and nothing else does", () => {
    const addresses = publicPages.flatMap(({ path }) => locales.map((locale) => previewAddress(locale, path)));
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const page of publicPages)
      for (const locale of locales)
        expect(previewedPage(previewAddress(locale, page.path).split("/").slice(2))).toEqual({ locale, page });
    for (const address of ["", "zh", "fr.png", "zh/nowhere.png", "zh/paths", "zh/paths.png/x", "zh.png.png", "zh/.png"])
      expect(previewedPage(address.split("/"))).toBeNull();
  });
});

describe("what a preview image adds of an entry", () => {
  test("is, wherever money is named, named as a claim with how far to believe it", () => {
    const claimed = { zh: /据称/, en: /Claimed/ };
    const trust = { zh: /可信度 \d\/5/, en: /trust \d of 5/ };
    const paths = [...directions.map(({ id }) => `/paths/${id}`), ...roles.map(({ id }) => `/roles/${id}`)];
    let found = 0;
    for (const path of paths)
      for (const locale of locales) {
        const fact = previewFact(path, locale);
        if (fact === null || !/[¥$]/.test(fact)) continue;
        found += 1;
        expect(fact).toMatch(claimed[locale]);
        expect(fact).toMatch(trust[locale]);
      }
    expect(found).toBeGreaterThan(20);
  });

  test("is nothing for a page of no entry, or for an entry nobody put figures on", () => {
    for (const path of ["", "/stages", "/paths", "/paths/nowhere"]) expect(previewFact(path, "zh")).toBeNull();
    const unpaid = roles.find(({ pay }) => pay.length === 0);
    expect(previewFact(`/roles/${unpaid?.id}`, "en")).toBeNull();
  });
});

function cardOf(page: PublicPage | undefined, locale: Locale): Card {
  if (!page) throw new Error("There is no page");
  const [title, description] = [page.title(locale), page.description(locale)];
  return { locale, name: locale === "zh" ? "跃迁" : "Leap", title, description, fact: previewFact(page.path, locale) };
}
