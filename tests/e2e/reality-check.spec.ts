import type { Browser, Page } from "@playwright/test";
import { formats } from "@/lib/i18n/formats";
import { claims } from "@/lib/i18n/messages/claims";
import { realityCheck } from "@/lib/i18n/messages/reality-check";
import { expectAccessible } from "./support/axe";
import { answer, said, weighed } from "./support/claim";
import { languageOf } from "./support/dialog";
import { expect, once, test } from "./support/fixtures";
import { goodPassword, newEmail } from "./support/people";

test("a claim is weighed without scripts, and the address alone says the same again", async ({
  browser,
  baseURL,
  locale,
}) => {
  const speaks = languageOf(locale);
  const page = await withoutScripts(browser, baseURL);
  await page.goto(`/${speaks}/reality-check`);
  await page.getByLabel(realityCheck[speaks].text).fill(said[speaks]);
  await page.getByLabel(realityCheck[speaks].amount).fill("9,000");
  await page.getByLabel(realityCheck[speaks].currency).selectOption("CNY");
  await answer(page, speaks, { "who-gains": "yes", "method-shown": "no", "costs-named": "unclear" });
  await page.getByRole("button", { name: realityCheck[speaks].weigh }).click();

  for (const _ of ["sent", "opened again"]) {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(claims[speaks].says.doubtful);
    await expect(page.getByRole("blockquote")).toHaveText(said[speaks]);
    const amount = formats(speaks).money(900_000, "CNY");
    await expect(page.getByRole("figure")).toContainText(amount);
    const reasons = page.getByRole("list", { name: realityCheck[speaks].why }).getByRole("listitem");
    await expect(reasons).toHaveCount(6);
    await expect(reasons.nth(0)).toContainText(claims[speaks].speaks.against);
    await expect(reasons.nth(3)).toContainText(claims[speaks].speaks.open);
    const near = page.getByRole("list", { name: claims[speaks].near }).getByRole("listitem");
    expect(await near.count()).toBeGreaterThan(2);
    for (const one of await near.all())
      await expect(one.getByRole("link")).toHaveAttribute("href", /^\/(zh|en)\/[a-z]/);
    await expect(page.getByRole("heading", { name: claims[speaks].own })).toBeHidden();
    await page.goto(page.url());
  }
  await page.context().close();
});

test(
  "the example is weighed with one press, and says whose answers it has",
  once,
  async ({ browser, baseURL, locale }) => {
    const speaks = languageOf(locale);
    const page = await withoutScripts(browser, baseURL);
    await page.goto(`/${speaks}/reality-check`);
    await expect(page.getByText(realityCheck[speaks].exampleNote)).toBeVisible();
    await page.getByRole("complementary").getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(claims[speaks].says.open);
    await page.context().close();
  },
);

test(
  "what an address cannot mean is left out and said, and nothing in it is too strange",
  once,
  async ({ page, locale }) => {
    const speaks = languageOf(locale);
    const open = (query: Record<string, string>) =>
      page.goto(`/${speaks}/reality-check?${new URLSearchParams(query)}`).then((response) => response?.status());
    const notice = page.getByRole("main").getByRole("status").first();
    const title = page.getByRole("heading", { level: 1 });

    expect(
      await open({ text: "x", amount: "lots", currency: "yuan", link: "javascript:alert(1)", "who-gains": "?" }),
    ).toBe(200);
    for (const value of ["lots", "yuan", "javascript:alert(1)", "?"]) await expect(notice).toContainText(value);
    await expect(notice).toContainText(claims[speaks].question["who-gains"]);
    await expect(title).toHaveText(claims[speaks].says.none);

    expect(await open({ text: "a".repeat(10_000), "method-shown": "yes" })).toBe(200);
    await expect(notice).toContainText(realityCheck[speaks].cut);
    expect(await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);

    for (const text of [
      "%_'\"<script>alert(1)</script>&#!?",
      "مرحبا، اربح ٩٠٠٠ شهريًا",
      "a\u0000\u0007b\u202Ec",
      "👩‍👩‍👧‍👦 赚",
    ]) {
      expect(await open({ text, amount: "9000", repeatable: "no" })).toBe(200);
      await expect(page.getByRole("blockquote")).toHaveAttribute("dir", "auto");
      await expect(title).toHaveText(claims[speaks].says.open);
    }
    // An amount with two readings is none of them: both are named, and the field keeps what was typed.
    expect(await open({ text: "x", amount: "1.500" })).toBe(200);
    for (const reading of ["1,500", "1.50"]) await expect(notice).toContainText(reading);
    const amount = page.getByLabel(realityCheck[speaks].amount);
    await expect(amount).toHaveValue("1.500");
    await expect(amount).toHaveAttribute("aria-invalid", "true");
    expect(await open({ amount: "5000000000", currency: "CNY", "who-gains": "no" })).toBe(200);
    await expect(page.getByText(claims[speaks].ownNone)).toBeHidden();
    await expect(page.getByRole("main")).toContainText(claims[speaks].nearNone);
  },
);

test("who signs in to keep a claim comes back to it", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  const query = new URLSearchParams({ text: said[speaks], amount: "9000", currency: "CNY", "who-gains": "yes" });
  const email = newEmail();
  const account = { email, password: goodPassword, name: "", locale: speaks, timeZone: "Asia/Shanghai" };
  expect((await page.request.post("/api/v1/sign-ups", { data: account })).status()).toBe(201);
  await page.goto(`/${speaks}/reality-check?${query}`);
  const main = page.getByRole("main");
  await main.getByRole("link", { name: realityCheck[speaks].signIn, exact: true }).click();
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(goodPassword);
  await main.getByRole("button").click();
  await expect(page.getByRole("blockquote")).toHaveText(said[speaks]);
  await expect(main.getByRole("button", { name: realityCheck[speaks].keep })).toBeVisible();

  await page.context().clearCookies();
  await page.goto(`/${speaks}/reality-check?${new URLSearchParams({ text: "赚".repeat(500) })}`);
  await expect(main).toContainText(realityCheck[speaks].signInShort);
  const next = await main.getByRole("link", { name: realityCheck[speaks].signUp }).getAttribute("href");
  const back = new URLSearchParams(next?.split("?")[1]).get("next") ?? "";
  expect(new URL(back, "http://x").searchParams.get("text")).toMatch(/^赚{75,}$/);
});

test(`the form and a verdict are accessible`, async ({ page, locale }) => {
  // Three whole pages, each with every currency there is.
  test.slow();
  const speaks = languageOf(locale);
  for (const query of ["", `?${weighed(speaks)}`, "?text=x&amount=lots"]) {
    await page.goto(`/${speaks}/reality-check${query}`);
    await expectAccessible(page);
  }
});

test("the form and a verdict fit 320 px", once, async ({ page, locale }) => {
  const speaks = languageOf(locale);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const query of ["", `?${weighed(speaks)}`, `?${new URLSearchParams({ text: "a".repeat(400) })}`]) {
    await page.goto(`/${speaks}/reality-check${query}`);
    expect(await page.locator("html").evaluate((html) => html.scrollWidth), query).toBeLessThanOrEqual(320);
  }
});

async function withoutScripts(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled: false });
  return context.newPage();
}
