import type { Browser, Page } from "@playwright/test";
import { directions } from "@/lib/catalog/directions";
import {
  type DirectionFilters,
  directionChoices,
  everyDirection,
  matchingDirections,
} from "@/lib/catalog/explore/directions";
import type { Locale } from "@/lib/domain/kinds";
import { directions as words } from "@/lib/i18n/messages/directions";
import { explore } from "@/lib/i18n/messages/explore";
import { kinds } from "@/lib/i18n/messages/kinds";
import { paths } from "@/lib/i18n/messages/paths";
import { expectAccessible } from "./support/axe";
import { expect, once, test } from "./support/fixtures";

const nameOf = (id: string, locale: Locale) => directions.find((each) => each.id === id)?.name[locale] ?? id;

test(
  "every filter narrows the list without scripts, keeps its choice, and is undone",
  once,
  async ({ browser, baseURL, locale }) => {
    test.setTimeout(120_000);
    const speaks = languageOf(locale);
    await withoutScripts(browser, baseURL, async (page) => {
      await page.goto(`/${speaks}/paths`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(paths[speaks].title);
      expect(await shownIds(page)).toEqual(directions.map(({ id }) => id));

      for (const [name, values] of Object.entries(directionChoices)) {
        const value = values[1] ?? "";
        await page.goto(`/${speaks}/paths`);
        await page.locator(`select[name="${name}"]`).selectOption(value);
        await page.getByRole("button", { name: explore[speaks].show, exact: true }).click();
        await expect(page).toHaveURL((url) => url.searchParams.get(name) === value);
        const filters = { ...everyDirection, [name]: name === "difficulty" ? Number(value) : value };
        await expect.poll(() => shownIds(page)).toEqual(expectedIds(filters));
        await expect(page.locator(`select[name="${name}"]`)).toHaveValue(value);
        await expect(page.getByRole("main").getByRole("status")).toHaveCount(0);
      }

      await page.getByRole("searchbox").fill("Feishu");
      await page.getByRole("button", { name: explore[speaks].show, exact: true }).click();
      await expect(page).toHaveURL((url) => url.searchParams.get("q") === "Feishu");
      await page.getByRole("link", { name: explore[speaks].clear }).click();
      await expect.poll(() => shownIds(page)).toHaveLength(directions.length);
    });
  },
);

test(
  "filters together keep what all of them keep, and the figures stand in a table",
  once,
  async ({ page, locale }) => {
    const speaks = languageOf(locale);
    await page.goto(`/${speaks}/paths?kind=side-hustle&layer=system-building&earns=project&difficulty=3`);
    expect(await shownIds(page)).toEqual(
      expectedIds({
        ...everyDirection,
        kind: "side-hustle",
        layer: "system-building",
        earns: "project",
        difficulty: 3,
      }),
    );
    await page.getByText(words[speaks].table.open).click();
    const table = page.getByRole("table");
    await expect(table.getByRole("rowheader").first()).toContainText(nameOf("knowledge-base-assistant", speaks));
    await expectAccessible(page);
  },
);

test("what an address asks for and there is not is said, and nothing breaks", once, async ({ page, locale }) => {
  const speaks = languageOf(locale);
  const said = page.getByRole("main").getByRole("status");

  await page.goto(
    `/${speaks}/paths?kind=career&difficulty=9&layer=top&audience=nobody&earns=luck&tool=abacus&kind=venture`,
  );
  await expect(said).toContainText(explore[speaks].ignored);
  for (const value of ["career", "9", "top", "nobody", "luck"]) await expect(said).toContainText(value);
  expect(await shownIds(page)).toEqual(expectedIds({ ...everyDirection, kind: "venture" }));

  await page.goto(`/${speaks}/paths?q=${"长".repeat(1_000)}`);
  await expect(said).toHaveText(explore[speaks].cut);
  await expect(page.getByText(explore[speaks].noMatch)).toBeVisible();

  for (const q of ["%_'\"\\<script>)(", "☃️🧗", "ذكاء اصطناعي", "\u202e\u0000x", "  "]) {
    const response = await page.goto(`/${speaks}/paths?q=${encodeURIComponent(q)}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("searchbox")).toBeVisible();
  }
  await page.goto(`/${speaks}/paths?q=${encodeURIComponent("ذكاء")}`);
  await expect(page.getByRole("searchbox")).toHaveValue("ذكاء");
  await expect(page.getByRole("searchbox")).toHaveCSS("direction", "rtl");
});

test("directions are compared, added and removed without scripts", async ({ browser, baseURL, locale }) => {
  const speaks = languageOf(locale);
  await withoutScripts(browser, baseURL, async (page) => {
    await page.goto(`/${speaks}/paths`);
    for (const id of ["agent-products", "courses-and-content"]) await page.locator(`input[value="${id}"]`).check();
    await page.getByRole("button", { name: explore[speaks].compare }).click();
    await expect(page).toHaveURL(`/${speaks}/paths/compare?id=agent-products&id=courses-and-content`);
    const heads = page
      .getByRole("columnheader")
      .getByRole("link")
      .and(page.locator("[href*='/paths/']:not([href*=compare])"));
    await expect(heads).toHaveText(["agent-products", "courses-and-content"].map((id) => nameOf(id, speaks)));
    for (const head of [
      words[speaks].filter.kind,
      paths[speaks].difficultyTerm,
      words[speaks].layers,
      paths[speaks].claimTitle,
      paths[speaks].prices,
      words[speaks].compare.told,
    ]) {
      await expect(page.getByRole("rowheader", { name: head, exact: true })).toBeAttached();
    }
    const told = page.getByRole("row", { name: words[speaks].compare.told }).getByRole("cell");
    await expect(told.first()).toContainText(`${paths[speaks].ended.failed} 1`);
    await expect(told.last()).toContainText(`${paths[speaks].ended.worked} 3`);

    await page.getByLabel(words[speaks].compare.add).selectOption("content-factory");
    await page.getByRole("button", { name: explore[speaks].add, exact: true }).click();
    await expect(heads).toHaveText(
      ["agent-products", "courses-and-content", "content-factory"].map((id) => nameOf(id, speaks)),
    );
    await expect(page.getByLabel(words[speaks].compare.add)).toHaveCount(0);

    const remove = explore[speaks].removeName.replace("{name}", nameOf("agent-products", speaks));
    await page.getByRole("link", { name: remove }).click();
    await expect(page).toHaveURL(`/${speaks}/paths/compare?id=courses-and-content&id=content-factory`);
  });
});

test("a comparison says what it left out, and what to do with fewer than two", once, async ({ page, locale }) => {
  const speaks = languageOf(locale);
  const said = page.getByRole("main").getByRole("status");
  await page.goto(`/${speaks}/paths/compare`);
  await expect(page.getByRole("main")).toContainText(explore[speaks].compareFew);
  await expect(page.getByLabel(words[speaks].compare.add)).toHaveCount(2);
  await expectAccessible(page);

  await page.goto(`/${speaks}/paths/compare?id=nowhere&id=freelancing&id=freelancing&id=%E2%80%AE`);
  await expect(said).toContainText("nowhere");
  await expect(page.getByRole("main")).toContainText(explore[speaks].compareFew);
  await expect(page.getByRole("rowheader", { name: words[speaks].filter.kind, exact: true })).toBeVisible();

  const four = ["freelancing", "data-services", "ai-product", "b2b-services"];
  await page.goto(`/${speaks}/paths/compare?${four.map((id) => `id=${id}`).join("&")}`);
  await expect(said).toHaveText(explore[speaks].compareMore.replace("{most, number}", "3"));
  await expect(page.getByRole("main")).not.toContainText(nameOf("b2b-services", speaks));
});

test("a direction tells its failures, what is like it, and why it may not be taken up", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  await page.goto(`/${speaks}/paths/content-factory`);
  await expect(page.getByRole("main")).toContainText(speaks === "zh" ? "2 个没做成" : "2 failed");
  const similar = page.getByRole("region", { name: words[speaks].similar });
  await expect(similar.getByRole("link", { name: nameOf("short-video", speaks) })).toBeVisible();
  await expect(page.getByRole("link", { name: paths[speaks].take })).toHaveAttribute(
    "href",
    `/${speaks}/plan/new?direction=content-factory`,
  );

  await page.goto(`/${speaks}/paths/investing-and-incubating`);
  await expect(page.getByRole("region", { name: words[speaks].cannot.title })).toBeVisible();
  await expect(page.getByRole("link", { name: paths[speaks].take })).toHaveCount(0);
  await expect(page.getByText(kinds[speaks].pathKind.venture, { exact: true }).first()).toBeVisible();
});

for (const place of [
  "paths",
  "paths/compare?id=agent-products&id=content-factory&id=courses-and-content",
  "paths/knowledge-base-assistant",
  "paths/investing-and-incubating",
]) {
  test(`${place} is accessible`, async ({ page, locale }) => {
    await page.goto(`/${languageOf(locale)}/${place}`);
    await expectAccessible(page);
  });
}

test("the bar under the list hides nothing that has the focus", async ({ page, locale }) => {
  await page.goto(`/${languageOf(locale)}/paths`);
  await page.locator("form select").last().focus();
  let inList = 0;
  for (let stop = 0; stop < 30; stop++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const [bar, focused] = [document.querySelector("[data-list-bar]"), document.activeElement];
      if (!bar || !focused?.closest("li")) return null;
      return focused.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top + 1;
    });
    if (seen === null) continue;
    inList += 1;
    expect(seen, `stop ${stop}`).toBe(true);
  }
  expect(inList).toBeGreaterThan(10);
});

test("nothing scrolls the page sideways at 320 px", once, async ({ browser, baseURL }) => {
  const viewport = { width: 320, height: 640 };
  await withoutScripts(
    browser,
    baseURL,
    async (page) => {
      for (const speaks of ["zh", "en"]) {
        for (const place of [
          "paths",
          `paths?tool=abacus&q=${"w".repeat(300)}`,
          "paths/compare?id=agent-products&id=courses-and-content&id=content-factory",
          "paths/courses-and-content",
        ]) {
          await page.goto(`/${speaks}/${place}`);
          const width = await page.locator("html").evaluate((html) => html.scrollWidth);
          expect(width, place).toBeLessThanOrEqual(320);
        }
      }
    },
    viewport,
  );
});

function languageOf(locale: string | undefined): Locale {
  return locale?.startsWith("zh") ? "zh" : "en";
}

/** The ids of the rows of the list, in their order. */
async function shownIds(page: Page): Promise<string[]> {
  const boxes = page.locator("input[type=checkbox][name=id]");
  return boxes.evaluateAll((all) => all.map((box) => box.getAttribute("value") ?? ""));
}

function expectedIds(filters: DirectionFilters): string[] {
  return matchingDirections(directions, filters).map(({ id }) => id);
}

async function withoutScripts(
  browser: Browser,
  baseURL: string | undefined,
  visit: (page: Page) => Promise<void>,
  viewport = { width: 1280, height: 800 },
): Promise<void> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport });
  await visit(await context.newPage());
  await context.close();
}
