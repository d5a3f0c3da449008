import { addMonths } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import { directions } from "@/lib/i18n/messages/directions";
import { languageOf } from "./support/dialog";
import { expect, test } from "./support/fixtures";
import { signUpAndIn } from "./support/people";

test("the own median month stands beside what others are said to earn", async ({ page, locale, baseURL }) => {
  const speaks = languageOf(locale);
  const places = ["paths", "paths/content-factory", "paths/compare?id=content-factory&id=short-video"];
  const own = page.locator("[data-own-median]");
  for (const place of places) {
    await page.goto(`/${speaks}/${place}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(own).toHaveCount(0);
  }
  await signUpAndIn(page, speaks);
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format();
  const headers = { origin: baseURL ?? "" };
  for (const [monthsAgo, amount] of [
    [0, 900_000],
    [1, 300_000],
    [3, 120_050],
  ] as const) {
    const data = {
      amount,
      currency: "CNY",
      receivedOn: addMonths(`${today.slice(0, 7)}-01`, -monthsAgo),
      model: "project",
    };
    expect((await page.request.post("/api/v1/income", { headers, data })).status()).toBe(201);
  }
  // This month may still grow and does not count; the month in which nothing came in does: 1200.50, 0 and 3000.
  const said = directions[speaks].ownMedian
    .replace("{amount}", formats(speaks).money(120_050, "CNY"))
    .replace("{months, number}", "3")
    .replace("{months, plural, one {one month} other {# months}}", "3 months");
  for (const place of places) {
    await page.goto(`/${speaks}/${place}`);
    await expect(own).toHaveText(said);
  }
});
