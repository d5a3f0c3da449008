import type { Page } from "@playwright/test";
import { directions } from "@/lib/catalog/directions";
import { insights as findings } from "@/lib/catalog/insights";
import { layers } from "@/lib/catalog/layers";
import { roles } from "@/lib/catalog/roles";
import { textIn } from "@/lib/catalog/text";
import type { Locale } from "@/lib/domain/kinds";
import { languageTag } from "@/lib/i18n/locale";
import { explore } from "@/lib/i18n/messages/explore";
import { finder } from "@/lib/i18n/messages/finder";
import { insights } from "@/lib/i18n/messages/insights";
import { paths } from "@/lib/i18n/messages/paths";
import { realityCheck } from "@/lib/i18n/messages/reality-check";
import { revenueModels } from "@/lib/i18n/messages/revenue-models";
import { roles as roleWords } from "@/lib/i18n/messages/roles";
import { shell } from "@/lib/i18n/messages/shell";
import { skillLadder } from "@/lib/i18n/messages/skill-ladder";
import { stages } from "@/lib/i18n/messages/stages";
import { expectAccessible } from "./support/axe";
import { expect, once, test } from "./support/fixtures";
import { enterDemo } from "./support/people";

const localeOfReader = (locale: string | undefined): Locale => (locale === "zh-CN" ? "zh" : "en");

const [direction] = directions;
const [role] = roles;

/**
 * The pages that are no entry of the catalog, and one of each kind of entry, with the words they are known by. A comparison
 * is of what its reader chose and has no structured data.
 */
const kinds = [
  { path: "", words: (at: Locale) => [shell[at].siteTitle, shell[at].siteDescription] },
  { path: "/stages", words: (at: Locale) => [stages[at].title, stages[at].lead] },
  { path: "/ladder", words: (at: Locale) => [skillLadder[at].title, skillLadder[at].lead] },
  { path: "/insights", words: (at: Locale) => [insights[at].title, insights[at].lead] },
  { path: "/finder", words: (at: Locale) => [finder[at].title, finder[at].lead] },
  { path: "/paths", words: (at: Locale) => [paths[at].title, paths[at].lead] },
  { path: "/roles", words: (at: Locale) => [roleWords[at].title, roleWords[at].lead] },
  { path: "/revenue-models", words: (at: Locale) => [revenueModels[at].title, revenueModels[at].lead] },
  { path: "/reality-check", words: (at: Locale) => [realityCheck[at].title, realityCheck[at].lead] },
  { path: `/paths/${direction?.id}`, words: (at: Locale) => [direction?.name[at], direction?.summary[at]] },
  { path: `/roles/${role?.id}`, words: (at: Locale) => [role?.name[at], role?.duties[at]] },
];

/** Pages that no other test holds against axe, as wide as the screen. */
const onlyRead: ReadonlySet<string> = new Set(["/stages", "/ladder", "/insights"]);

test("the head of every kind of page says what a link to it leads to, and pages to read are accessible", async ({
  page,
  locale,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const [here, there] = localeOfReader(locale) === "zh" ? (["zh", "en"] as const) : (["en", "zh"] as const);
  for (const { path, words } of kinds) {
    await page.goto(`/${here}${path}`);
    const [title = "", description = ""] = words(here);
    const link = (selector: string) => page.locator(`head link${selector}`).getAttribute("href");
    expect(await link("[rel=canonical]")).toBe(`${baseURL}/${here}${path}`);
    for (const [tag, to] of [
      ["zh-CN", "zh"],
      ["en", "en"],
      ["x-default", "en"],
    ])
      expect(await link(`[rel=alternate][hreflang="${tag}"]`)).toBe(`${baseURL}/${to}${path}`);

    const said = (name: string) =>
      page.locator(`head meta[property="${name}"], head meta[name="${name}"]`).getAttribute("content");
    expect(await said("og:type")).toBe("website");
    expect(await said("og:title")).toBe(title);
    expect(await said("og:description")).toBe(description);
    expect(await said("description")).toBe(description);
    expect(await said("og:url")).toBe(`${baseURL}/${here}${path}`);
    expect(await said("og:locale")).toBe(here === "zh" ? "zh_CN" : "en_US");
    expect(await said("og:locale:alternate")).toBe(there === "zh" ? "zh_CN" : "en_US");
    expect(await said("og:image:width")).toBe("1200");
    expect(await said("og:image:height")).toBe("630");
    expect(await said("og:image:alt")).toContain(title);
    expect(await said("twitter:card")).toBe("summary_large_image");
    const image = await page.request.get((await said("og:image")) ?? "");
    expect([image.status(), image.headers()["content-type"]]).toEqual([200, "image/png"]);

    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    const scripts = page.locator('script[type="application/ld+json"]');
    await expect(scripts).toHaveCount(1);
    const { "@context": context, "@graph": graph } = JSON.parse((await scripts.textContent()) ?? "");
    expect(context).toBe("https://schema.org");
    const named =
      path === ""
        ? { "@type": "WebApplication", url: `${baseURL}/${here}` }
        : { "@id": `${baseURL}/${here}${path}`, name: title };
    expect(graph).toContainEqual(expect.objectContaining(named));

    if (!onlyRead.has(path)) continue;
    await expectAccessible(page);
    expect(await overhang(page), path).toBeLessThanOrEqual(0);
  }
});

test("what belongs to somebody is kept out of search", once, async ({ page, locale }) => {
  const here = localeOfReader(locale);
  await page.goto(`/${here}`);
  await enterDemo(page, here);
  for (const place of ["dashboard", "plan", "settings", "settings/account"]) {
    await page.goto(`/${here}/${place}`);
    await expect(page.locator("head meta[name=robots]")).toHaveAttribute("content", "noindex, nofollow");
  }
});

test("a layer leads to the directions and roles on it, and a stage to its layers", once, async ({ page, locale }) => {
  const here = localeOfReader(locale);
  await page.goto(`/${here}/ladder`);
  for (const layer of layers) {
    const row = page.locator(`#${layer.id}`);
    await expect(row.getByRole("heading")).toContainText(textIn(layer.name, here));
    const standing = directions.filter((direction) => direction.layers.includes(layer.id)).length;
    const jobs = roles.filter((role) => role.layer === layer.id).length;
    for (const [list, count] of [
      ["paths", standing],
      ["roles", jobs],
    ] as const) {
      const link = row.locator(`a[href="/${here}/${list}?layer=${layer.id}"]`);
      await expect(link).toHaveCount(count > 0 ? 1 : 0);
      if (count > 0) await expect(link).toContainText(String(count));
    }
  }
  await page.goto(`/${here}/stages`);
  for (const layer of layers)
    await expect(page.locator(`[data-stage="${layer.stage}"] a[href="/${here}/ladder#${layer.id}"]`)).toHaveCount(1);
});

test.describe("without scripts", once, () => {
  test.use({ javaScriptEnabled: false });

  test("findings are searched and filtered by a plain form", async ({ page, locale }) => {
    const here = localeOfReader(locale);
    await page.goto(`/${here}/insights`);
    await expect(rows(page)).toHaveCount(findings.length);
    await page.getByRole("searchbox", { name: insights[here].search }).fill("RAG agent");
    await page.getByRole("button", { name: explore[here].show, exact: true }).click();
    await expect(page).toHaveURL(/\?q=RAG(\+|%20)agent/);
    await page.waitForLoadState();
    const matching = await rows(page).count();
    expect(matching).toBeGreaterThan(0);
    expect(matching).toBeLessThan(findings.length);
    for (const text of await rows(page).allTextContents()) expect(text).toMatch(/RAG/);

    await page.getByRole("link", { name: explore[here].clear, exact: true }).click();
    await expect(rows(page)).toHaveCount(findings.length);
    await page
      .getByRole("combobox", { name: insights[here].source, exact: true })
      .selectOption("ai-fullstack-map-2026");
    await page.getByRole("button", { name: explore[here].show, exact: true }).click();
    await expect(rows(page)).toHaveCount(findings.filter(({ source }) => source === "ai-fullstack-map-2026").length);

    await page.getByRole("combobox", { name: insights[here].trust, exact: true }).selectOption("3");
    await page.getByRole("button", { name: explore[here].show, exact: true }).click();
    await expect(page.getByText(explore[here].noMatch)).toBeVisible();
  });

  test("what an address asks for in vain is said, and nothing breaks", async ({ page, locale }) => {
    const here = localeOfReader(locale);
    await page.goto(`/${here}/insights?source=nobody&trust=9&trust=3`);
    const notice = page.getByRole("status");
    await expect(notice).toContainText("nobody");
    await expect(notice).toContainText("9");
    await expect(rows(page)).not.toHaveCount(0);
    for (const q of [
      "x".repeat(6_000),
      "%*+?()[]{}|^$\\",
      "مرحبا بالعالم",
      "\u202e\u0000",
      "<script>alert(1)</script>",
    ]) {
      const answer = await page.goto(`/${here}/insights?q=${encodeURIComponent(q)}`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByText(explore[here].noMatch)).toBeVisible();
      expect(await overhang(page)).toBeLessThanOrEqual(0);
    }
  });
});

test("the reading pages fit 320 px", once, async ({ browser, baseURL, locale }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  for (const path of ["/ladder", "/insights", "/stages"]) {
    await page.goto(`/${localeOfReader(locale)}${path}`);
    expect(await overhang(page), path).toBeLessThanOrEqual(0);
  }
  await context.close();
});

test("a finding can be linked to", once, async ({ page, locale }) => {
  const here = localeOfReader(locale);
  const last = findings.at(-1);
  await page.goto(`/${here}/insights#${last?.id}`);
  await expect(page.locator(`#${last?.id}`)).toBeInViewport();
  await expect(page.locator("html")).toHaveAttribute("lang", languageTag[here]);
});

function rows(page: Page) {
  return page.getByRole("listitem").filter({ has: page.locator('a[href*="/insights#"]') });
}

/** By how many pixels a page is wider than its screen. */
function overhang(page: Page): Promise<number> {
  return page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
}
