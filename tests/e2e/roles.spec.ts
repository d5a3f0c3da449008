import type { Page } from "@playwright/test";
import { payGroups, paysIn } from "@/lib/catalog/explore/pay-groups";
import { filterRoles, readRoleAddress } from "@/lib/catalog/explore/roles";
import { roles as all } from "@/lib/catalog/roles";
import { explore as exploreWords } from "@/lib/i18n/messages/explore";
import { roles as roleWords } from "@/lib/i18n/messages/roles";
import { expectAccessible } from "./support/axe";
import { languageOf } from "./support/dialog";
import { expect, once, test } from "./support/fixtures";
import { pattern } from "./support/pattern";
import { signUpAndIn } from "./support/people";

const rows = (page: Page) => page.locator("#list li[data-role]");
const figure = (page: Page, group: string, role: string) =>
  page.locator(`[data-group="${group}"] [data-role="${role}"]`);

/** Every filter alone, then several together. */
const narrowed: readonly Record<string, string>[] = [
  { category: "design" },
  { layer: "system-building" },
  { barrier: "moderate" },
  { pay: "us-2024" },
  { pay: "cn-2026", least: "1300000" },
  { q: "数据" },
  { q: "design studios", category: "design" },
  { category: "scarce-roles-2026", layer: "system-building", pay: "us-2026", least: "200000", q: "rag" },
];

/** Expects the list to show what the filters of this query keep, and its first sentence to count it. */
async function expectShown(page: Page, query: Record<string, string>): Promise<void> {
  const shown = filterRoles(all, readRoleAddress(query).filters);
  await expect(rows(page)).toHaveCount(shown.length);
  expect(await rows(page).evaluateAll((found) => found.map((row) => row.getAttribute("data-role")))).toEqual(
    shown.map(({ id }) => id),
  );
  const counted = [shown.length, all.length, shown.filter(({ pay }) => pay.length > 0).length].filter(Boolean);
  const lead = await page.locator("main header p > span").first().innerText();
  expect((lead.match(/\d+/g) ?? []).map(Number).sort()).toEqual(counted.sort());
}

test.describe("without scripts", once, () => {
  test.use({ javaScriptEnabled: false });

  test("the list is whole, with a chart for each country and year and their table one click away", async ({
    page,
    locale,
  }) => {
    const speaks = languageOf(locale);
    await page.goto(`/${speaks}/roles`);
    await expectShown(page, {});
    await expect(page.getByRole("figure")).toHaveCount(payGroups.length);
    for (const group of payGroups) {
      const figures = paysIn(all, group);
      await expect(page.locator(`[data-group="${group.id}"] li[data-role]`)).toHaveCount(figures.length);
      for (const { role, pay } of figures) {
        const bar = figure(page, group.id, role.id).locator("[data-range]");
        await expect(bar).toHaveAttribute("data-range", pay.measure === "average" ? "mark" : "bar");
        await expect(bar).toHaveAttribute("data-open", String(pay.openEnded));
      }
    }
    const table = page.getByRole("table");
    await expect(table).toBeHidden();
    await page.getByText(roleWords[speaks].table, { exact: true }).click();
    await expect(table).toBeVisible();
    const { converted, ...columns } = roleWords[speaks].column;
    await expect(table.getByRole("columnheader")).toHaveText(Object.values(columns));
    await expect(table.getByRole("columnheader", { name: converted })).toHaveCount(0);
    await expect(table.getByRole("rowheader")).toHaveCount(all.flatMap(({ pay }) => pay).length);
  });

  test("the form narrows the list down by each filter alone and by several, and is cleared", async ({
    page,
    locale,
  }) => {
    const speaks = languageOf(locale);
    await page.goto(`/${speaks}/roles`);
    const form = page.getByRole("search");
    for (const query of narrowed) {
      await test.step(`by ${Object.entries(query).join(" and ")}`, async () => {
        for (const [name, value] of Object.entries(query)) {
          const field = form.locator(`[name="${name}"]`);
          if (name === "q" || name === "least") await field.fill(value);
          else await field.selectOption(value);
        }
        await form.getByRole("button", { name: exploreWords[speaks].show }).click();
        await expectShown(page, query);
        for (const [name, value] of Object.entries(query))
          await expect(form.locator(`[name="${name}"]`)).toHaveValue(value);
        await form.getByRole("link", { name: exploreWords[speaks].clear }).click();
        await expectShown(page, {});
      });
    }
  });

  test("only the reader's own rate converts, and it stays with the filters", async ({ page, locale }) => {
    const speaks = languageOf(locale);
    const words = roleWords[speaks];
    const atRate = pattern(words.converted);
    await page.goto(`/${speaks}/roles?category=scarce-roles-2026`);
    await expect(page.getByText(atRate)).toHaveCount(0);

    await page.getByLabel(words.rateLabel).fill("7,5");
    await page.getByRole("button", { name: words.convert }).click();
    await expect(page).toHaveURL(/category=scarce-roles-2026&rate=7(,|%2C)5$/);
    await expectShown(page, { category: "scarce-roles-2026" });
    await expect(figure(page, "cn-2026", "mlops-engineer")).toContainText(atRate);
    await expect(page.getByText(pattern(words.shared))).toBeVisible();
    // 500,000 yuan are 66,667 dollars, which stand where they belong beside 150,000.
    const [china, america] = [await barStart(page, "cn-2026"), await barStart(page, "us-2026")];
    expect(china / america).toBeCloseTo(500_000 / 7.5 / 150_000, 2);

    await page.locator('select[name="layer"]').selectOption("system-building");
    await page.getByRole("button", { name: exploreWords[speaks].show }).click();
    await expect(page).toHaveURL(/rate=7\.5/);
    await expectShown(page, { category: "scarce-roles-2026", layer: "system-building" });
    await page.getByRole("link", { name: words.noRate }).click();
    await expect(page.getByText(atRate)).toHaveCount(0);
    await expectShown(page, { category: "scarce-roles-2026", layer: "system-building" });
  });

  test("an address that asks for what there is not is answered calmly", async ({ page, locale }) => {
    const speaks = languageOf(locale);
    const explore = exploreWords[speaks];
    const status = page.getByRole("status");
    const unknown = { category: "nowhere", layer: "4", barrier: "none", pay: "fr-2026", least: "abc", rate: "0" };
    await page.goto(`/${speaks}/roles?${new URLSearchParams(unknown)}`);
    await expectShown(page, {});
    await expect(status.first()).toContainText(explore.ignored);
    for (const value of ["nowhere", "fr-2026", "abc"]) await expect(status.first()).toContainText(value);

    await page.goto(`/${speaks}/roles?least=900000`);
    await expect(status).toHaveText(roleWords[speaks].leastNeedsPay);

    for (const typed of ["x".repeat(10_000), "?!*[](){}\\^$|<b>&amp;%", "مهندس الذكاء الاصطناعي"]) {
      const answer = await page.goto(`/${speaks}/roles?q=${encodeURIComponent(typed)}`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByText(explore.noMatch)).toBeVisible();
      await expect(page.getByText(explore.cut)).toHaveCount(typed.length > 200 ? 1 : 0);
      await expect(page.getByRole("searchbox")).toHaveValue(typed.slice(0, 200));
      expect(await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    }
    await page.goto(`/${speaks}/roles?barrier=low`);
    await expect(page.getByText(roleWords[speaks].noneLow)).toBeVisible();
  });

  test("nothing scrolls sideways at 320 px but the tables in their own regions", async ({ page, locale }) => {
    const speaks = languageOf(locale);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of ["roles?rate=7.2", "roles/ai-application-engineer?rate=7.2"]) {
      await page.goto(`/${speaks}/${address}`);
      await page.getByText(roleWords[speaks].table, { exact: true }).click();
      expect(await page.locator("html").evaluate((html) => html.scrollWidth), address).toBeLessThanOrEqual(320);
    }
  });
});

test("a role's page leads over signing in to the first steps of its path", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  const role = all.find(({ id }) => id === "mlops-engineer");
  await page.goto(`/${speaks}/roles/mlops-engineer`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(role?.name[speaks] ?? "");
  for (const skill of role?.skills ?? []) await expect(page.getByText(skill[speaks])).toBeVisible();
  await page.getByRole("link", { name: roleWords[speaks].take }).click();
  await expect(page).toHaveURL(/\/sign-in\?.*mlops-engineer/);
  await signUpAndIn(page, speaks);
  await page.goto(`/${speaks}/plan/new?direction=mlops-engineer`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(role?.name[speaks] ?? "");
});

test("a role without a pay figure says so", once, async ({ page, locale }) => {
  const speaks = languageOf(locale);
  await page.goto(`/${speaks}/roles/teacher`);
  await expect(page.getByText(roleWords[speaks].noPayHere)).toBeVisible();
  await expect(page.locator("[data-range]")).toHaveCount(0);
});

test.describe("a role there is not", () => {
  // The browser itself logs a page answered with 404.
  test.use({ expectedComplaints: [/Failed to load resource: .* 404/] });

  test("is not found, and those that are like it are named", async ({ page, locale }) => {
    const speaks = languageOf(locale);
    const response = await page.goto(`/${speaks}/roles/promt-engineer`);
    expect(response?.status()).toBe(404);
    await expect(page.locator(`main a[href="/${speaks}/roles/prompt-engineer"]`)).toBeVisible();
  });
});

for (const [name, address] of [
  ["the list", "roles"],
  ["the list narrowed and converted", "roles?category=scarce-roles-2026&rate=7.2&least=abc"],
  ["a list without a match", "roles?q=zzzz"],
  ["a role", "roles/ai-application-engineer?rate=7.2"],
] as const)
  test(`axe finds nothing on ${name}`, async ({ page, locale }) => {
    const speaks = languageOf(locale);
    await page.goto(`/${speaks}/${address}`);
    const table = page.getByText(roleWords[speaks].table, { exact: true });
    if ((await table.count()) > 0) await table.click();
    await expectAccessible(page);
  });

/** How far along its scale the bar of the MLOps engineer starts, from 0 to 1. */
async function barStart(page: Page, group: string): Promise<number> {
  const bar = figure(page, group, "mlops-engineer").locator('[data-range="bar"]');
  return bar.evaluate((scale) => {
    const [whole, drawn] = [scale, scale.lastElementChild ?? scale].map((each) => each.getBoundingClientRect());
    return whole && drawn ? (drawn.left - whole.left) / whole.width : Number.NaN;
  });
}
