import { revenueModels } from "@/lib/catalog/revenue-models";
import type { Locale } from "@/lib/domain/kinds";
import { revenueModels as words } from "@/lib/i18n/messages/revenue-models";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/fixtures";
import { enterDemo, signUpAndIn } from "./support/people";

test("the six ways stand side by side and lead to their directions, without scripts", async ({
  browser,
  baseURL,
  locale,
}) => {
  const speaks = languageOf(locale);
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/${speaks}/revenue-models`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[speaks].title);
  await expect(page.getByRole("rowheader")).toHaveText(revenueModels.map(({ name }) => name[speaks]));
  for (const model of revenueModels) {
    const section = page.getByRole("region", { name: model.name[speaks], exact: true });
    for (const text of [...model.strengths, ...model.weaknesses, ...model.advice]) {
      await expect(section).toContainText(text[speaks]);
    }
  }
  const subscription = page.getByRole("row", { name: revenueModels[0]?.name[speaks] }).first();
  await expect(subscription).toContainText(words[speaks].durabilityWord[5]);
  await subscription.getByRole("cell").getByRole("link").click();
  await expect(page).toHaveURL(`/${speaks}/paths?earns=subscription`);
  await context.close();
});

test("a visitor is told of their own mix, somebody new how it begins", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  await page.goto(`/${speaks}/revenue-models`);
  const own = page.getByRole("region", { name: words[speaks].own.title });
  await expect(own).toContainText(words[speaks].own.signedOut);
  await expect(own.getByRole("link")).toHaveAttribute("href", `/${speaks}/sign-up`);
  await signUpAndIn(page, speaks);
  await page.reload();
  await expect(own.getByRole("link")).toHaveAttribute("href", `/${speaks}/income/new`);
  await expectAccessible(page);
});

test(`the own mix of a filled account stands beside the six`, async ({ page, locale }) => {
  test.setTimeout(120_000);
  const speaks = languageOf(locale);
  await page.goto(`/${speaks}/revenue-models`);
  await expectAccessible(page);
  await enterDemo(page, speaks);
  await page.goto(`/${speaks}/revenue-models`);
  const table = page.getByRole("table").first();
  await expect(table.getByRole("columnheader", { name: words[speaks].own.column, exact: true })).toBeAttached();
  const own = page.getByRole("region", { name: words[speaks].own.title });
  await expect(own.getByRole("listitem")).toHaveCount(revenueModels.length);

  // The same payments as the API gives them, all in the base currency.
  const answer = await page.request.get("/api/v1/income?limit=200");
  const { items }: { items: { amount: number; model: string }[] } = await answer.json();
  const earned = items.filter(({ model }) => model !== "salary");
  const total = earned.reduce((sum, { amount }) => sum + amount, 0);
  const project = earned.filter(({ model }) => model === "project").reduce((sum, { amount }) => sum + amount, 0);
  const payments = String(earned.filter(({ amount }) => amount > 0).length);
  await expect(own).toContainText(new RegExp(`\\b${payments}\\b|${payments} 笔`));
  const share = `${Math.round((project / total) * 1000) / 10}%`;
  await expect(own.getByRole("listitem").filter({ hasText: revenueModelName("project", speaks) })).toContainText(share);
  await expectAccessible(page);
});

test("nothing scrolls the page sideways at 320 px", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const speaks of ["zh", "en"] as const) {
    await page.goto(`/${speaks}/revenue-models`);
    expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await enterDemo(page, "en");
  await page.goto("/en/revenue-models");
  expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
});

function revenueModelName(id: string, locale: Locale): string {
  return revenueModels.find((model) => model.id === id)?.name[locale] ?? id;
}

function languageOf(locale: string | undefined): Locale {
  return locale?.startsWith("zh") ? "zh" : "en";
}
