import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/domain/kinds";
import { account } from "@/lib/i18n/messages/account";
import { cases } from "@/lib/i18n/messages/cases";
import { demo } from "@/lib/i18n/messages/demo";
import { kinds } from "@/lib/i18n/messages/kinds";
import { landing } from "@/lib/i18n/messages/landing";
import { paths } from "@/lib/i18n/messages/paths";
import { progressChange } from "@/lib/i18n/messages/progress-change";
import { welcome } from "@/lib/i18n/messages/welcome";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/fixtures";
import { niche } from "./support/niche";
import { enterDemo, goodPassword, newEmail, signUpAndIn } from "./support/people";

/**
 * The visitor's walk, in the language and the theme of the browser: the landing page, a look into the demo, back,
 * an account, the first steps and the first record, which moves the stage. Every page on the way is held against axe.
 */
test("from the landing page over the demo to the first record", async ({ page, locale, colorScheme }) => {
  test.setTimeout(120_000);
  const speaks = languageOf(locale);
  const heading = page.getByRole("heading", { level: 1 });

  await test.step("the landing page speaks the browser's language", async () => {
    await page.goto("/");
    await expect(page).toHaveURL(`/${speaks}`);
    await expect(heading).toHaveText(landing[speaks].title);
    await expectAccessible(page);
  });

  await test.step("one press opens the demo, whose story has reached its second stage", async () => {
    await page.getByRole("button", { name: demo[speaks].open }).click();
    await expect(page).toHaveURL(`/${speaks}/dashboard`);
    await expect(heading).toContainText(kinds[speaks].stage["system-builder"]);
    for (const place of looked[colorScheme === "dark" ? "dark" : "light"]) {
      await page.goto(`/${speaks}/${place}`);
      await expect(heading).toBeVisible();
      await expectAccessible(page);
    }
  });

  await test.step("back on the landing page nothing of it is left", async () => {
    await page.getByRole("button", { name: demo[speaks].leave }).click();
    await expect(page).toHaveURL(`/${speaks}`);
    await page.goto(`/${speaks}/dashboard`);
    await expect(page).toHaveURL(/sign-in/);
    await page.goto(`/${speaks}`);
  });

  await test.step("signing up leads to the first steps", async () => {
    await page.getByRole("main").getByRole("link", { name: landing[speaks].signUp, exact: true }).first().click();
    const words = account[speaks].signUp;
    await page.getByLabel(words.email).fill(newEmail());
    await page.getByLabel(words.password).fill(goodPassword);
    await page.getByRole("button", { name: words.submit }).click();
    await expect(heading).toHaveText(welcome[speaks].about.title);
    await expectAccessible(page);
  });

  const began = Date.now();

  await test.step("the answers put the directions that lie near first", async () => {
    const words = welcome[speaks];
    await page.getByLabel(words.about.haveCase).check();
    await page.getByLabel(words.about.background).selectOption("shop");
    await page.getByLabel(words.about.hoursPerWeek).fill("6");
    await page.getByRole("button", { name: words.about.next }).click();
    await expect(heading).toHaveText(words.direction.title);
    await expect(page.getByRole("heading", { name: words.direction.near })).toBeVisible();
    await expectAccessible(page);
    await page.locator('a[href*="direction=content-factory"]').click();
    await page.getByLabel(paths[speaks].new.who).fill(niche[speaks].who);
    await page.getByLabel(paths[speaks].new.pain).fill(niche[speaks].pain);
    await expectAccessible(page);
    await page.getByRole("button", { name: paths[speaks].new.submit }).click();
  });

  await test.step("the first record moves the stage, and the dashboard says so", async () => {
    const words = welcome[speaks].record;
    await expect(page.getByText(words.leadCase)).toBeVisible();
    await page.getByLabel(words.name).fill(niche[speaks].title);
    await page.getByLabel(cases[speaks].outcome.metric).fill("CTR");
    await page.getByLabel(cases[speaks].outcome.before, { exact: true }).fill("1.8");
    await page.getByLabel(cases[speaks].outcome.after, { exact: true }).fill("3.1");
    await page.getByLabel(cases[speaks].outcome.unit, { exact: true }).fill("%");
    await expectAccessible(page);
    await page.getByRole("button", { name: words.save }).click();
    await expect(page).toHaveURL(`/${speaks}/dashboard`);
    const reached = progressChange[speaks].reached.replace("{stage}", kinds[speaks].stage["tool-user"]);
    await expect(page.getByRole("status").getByText(reached)).toBeVisible();
    await expect(heading).toContainText(kinds[speaks].stage["tool-user"]);
    await expectAccessible(page);
  });

  // A machine types faster than a person; what must fit into two minutes beside that is the waiting.
  expect(Date.now() - began).toBeLessThan(60_000);
});

test("without records the dashboard is three steps, each told as done by what is there", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  const words = welcome[speaks];
  await signUpAndIn(page, speaks);
  await page.goto(`/${speaks}/dashboard`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.starter.title);
  await expectAccessible(page);
  await expect(stepsLeft(page, speaks)).toHaveText([
    words.starter.go.about,
    words.starter.go.direction,
    words.starter.go.record,
  ]);
  await page.getByRole("link", { name: words.starter.go.record }).click();
  await page.getByLabel(words.record.name).fill(niche[speaks].title);
  await page.getByRole("button", { name: words.record.save }).click();
  await expect(stepsLeft(page, speaks)).toHaveText([words.starter.go.about, words.starter.go.direction]);
  // Skipping the questions leaves them open, and they can be gone back to.
  await page.getByRole("link", { name: words.starter.go.about }).click();
  await page.getByRole("link", { name: words.skip }).click();
  await page.locator('a[href*="direction=content-factory"]').click();
  await page.getByRole("button", { name: paths[speaks].new.submit }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.record.title);
  await page.goto(`/${speaks}/dashboard`);
  await expect(stepsLeft(page, speaks)).toHaveCount(0);
  await page.goto(`/${speaks}/welcome`);
  await page.getByLabel(words.about.hoursPerWeek).fill("-1");
  await page.getByRole("button", { name: words.about.next }).click();
  await expect(page.getByLabel(words.about.hoursPerWeek)).toBeFocused();
});

test("the demo opens without scripts, and says what needs them", async ({ browser, baseURL, locale }) => {
  const speaks = languageOf(locale);
  const context = await browser.newContext({ baseURL, locale, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/${speaks}`);
  await page.getByRole("button", { name: demo[speaks].open }).click();
  await expect(page).toHaveURL(`/${speaks}/dashboard`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(kinds[speaks].stage["system-builder"]);
  await page.getByRole("button", { name: demo[speaks].leave }).click();
  await expect(page).toHaveURL(`/${speaks}`);
  await context.close();
});

test("a browser that keeps no cookies is told what to do", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  // Asked for outside the browser, so that what the answer sets is never kept.
  await page.route("**/api/**", async (route) => {
    const { cookie: _none, ...headers } = await route.request().allHeaders();
    const sent = { method: route.request().method(), body: route.request().postData(), redirect: "manual" as const };
    const response = await fetch(route.request().url(), { ...sent, headers: withoutPseudo(headers) });
    const { "set-cookie": _refused, ...kept } = Object.fromEntries(response.headers);
    await route.fulfill({ status: response.status, headers: kept, body: await response.text() });
  });
  await page.goto(`/${speaks}`);
  await page.getByRole("button", { name: demo[speaks].open }).click();
  await expect(page.getByRole("main").getByRole("alert")).toHaveText(demo[speaks].refused.COOKIES_REFUSED);
  await page.goto(`/${speaks}/sign-in`);
  const words = account[speaks].signIn;
  await page.getByLabel(words.email).fill(newEmail());
  await page.getByLabel(words.password).fill(goodPassword);
  await page.getByRole("button", { name: words.submit }).click();
  await expect(page.getByText(words.cookiesRefused)).toBeVisible();
});

test("begun again, a demo is as it was at first", async ({ page, locale, baseURL }) => {
  const speaks = languageOf(locale);
  await page.goto(`/${speaks}`);
  await enterDemo(page, speaks);
  const headers = { origin: baseURL ?? "" };
  const made = await page.request.post("/api/v1/clients", { headers, data: { name: niche[speaks].client } });
  expect(made.status()).toBe(201);
  await page.goto(`/${speaks}/clients`);
  await expect(page.getByText(niche[speaks].client)).toBeVisible();
  await page.getByRole("button", { name: demo[speaks].again }).click();
  await expect(page).toHaveURL(`/${speaks}/dashboard`);
  await page.goto(`/${speaks}/clients`);
  await expect(page.getByText(niche[speaks].client)).toHaveCount(0);
});

test("the bare address answers in the reader's language, without a complaint and for everybody", async ({
  page,
  locale,
}) => {
  await page.goto("/");
  const language = languageOf(locale);
  await expect(page).toHaveURL(new RegExp(`/${language}$`));
  await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

/** Where the demo is looked at, filled as no other test's account is; each page in one of the themes. */
const looked = { light: ["dashboard", "cases", "income"], dark: ["dashboard", "plan", "clients", "progress"] } as const;

/** Without the names HTTP/2 makes up and what a fetch decides by itself. */
function withoutPseudo(headers: Record<string, string>): Record<string, string> {
  const own = /^(:|host$|connection$|content-length$|accept-encoding$)/;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.test(name)));
}

function stepsLeft(page: Page, speaks: Locale) {
  const names = Object.values(welcome[speaks].starter.go);
  return page
    .getByRole("main")
    .getByRole("link")
    .filter({ hasText: new RegExp(`^(${names.join("|")})$`) });
}

function languageOf(locale: string | undefined): Locale {
  return locale?.startsWith("zh") ? "zh" : "en";
}
