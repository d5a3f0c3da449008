import type { Page } from "@playwright/test";
import { directionById } from "@/lib/catalog/catalog";
import type { Locale } from "@/lib/domain/kinds";
import { account } from "@/lib/i18n/messages/account";
import { finder } from "@/lib/i18n/messages/finder";
import { paths } from "@/lib/i18n/messages/paths";
import { welcome } from "@/lib/i18n/messages/welcome";
import { expectAccessible } from "./support/axe";
import { expect, once, test } from "./support/fixtures";
import { niche } from "./support/niche";
import { goodPassword, newEmail, signUpAndIn } from "./support/people";

const near = directionById("ecommerce-text-services");

/** A shop operator who likes figures and writing; nearest to them are texts for online shops. */
async function answer(page: Page, speaks: Locale) {
  const words = finder[speaks];
  await page.getByLabel(words.question.background).selectOption("shop");
  await page.getByLabel(words.question.hours).fill("8");
  for (const like of [words.like.write, words.like.analyse]) await page.getByLabel(like, { exact: true }).check();
  await page.getByLabel(words.tool.prompting).check();
  for (const who of [words.people.shops, words.people.peers]) await page.getByLabel(who, { exact: true }).check();
  await page.getByLabel(words.question.soon).selectOption("yes");
  await page.getByRole("button", { name: words.show }).click();
}

test(`from the finder over an account to a path with dates`, async ({ page, locale }) => {
  const speaks = languageOf(locale);
  const words = finder[speaks];
  const name = near?.name[speaks] ?? "";
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto(`/${speaks}/finder`);
  await expectAccessible(page);
  await answer(page, speaks);
  await expect(heading).toHaveText(words.closest.replace("{name}", name));
  await expectAccessible(page);
  await page.getByRole("link", { name: words.takeOf.replace("{name}", name), exact: true }).click();

  await page.getByLabel(account[speaks].signUp.email).fill(newEmail());
  await page.getByLabel(account[speaks].signUp.password).fill(goodPassword);
  await page.getByRole("button", { name: account[speaks].signUp.submit }).click();

  await expect(heading).toHaveText(welcome[speaks].about.title);
  await expect(page.getByLabel(welcome[speaks].about.background)).toHaveValue("shop");
  await expect(page.getByLabel(welcome[speaks].about.hoursPerWeek)).toHaveValue("8");
  await expectAccessible(page);
  // Skipping the questions loses the answers, not the direction that was chosen.
  const skip = page.getByRole("link", { name: welcome[speaks].skip });
  await expect(skip).toHaveAttribute("href", `/${speaks}/plan/new?direction=${near?.id}&welcome=1`);
  await page.getByRole("button", { name: welcome[speaks].about.nextPath }).click();

  await expect(heading).toHaveText(name);
  await page.getByLabel(paths[speaks].new.who).fill(niche[speaks].who);
  await page.getByLabel(paths[speaks].new.pain).fill(niche[speaks].pain);
  await page.getByRole("button", { name: paths[speaks].new.submit }).click();
  await expect(page).toHaveURL(/\/welcome\/first/);
  await page.goto(`/${speaks}/plan`);
  await expect(page.getByRole("main")).toContainText(name);

  // The answers were kept: the finder starts from them, and so does the choice of a direction.
  await page.goto(`/${speaks}/finder`);
  await expect(page.getByLabel(words.like.analyse, { exact: true })).toBeChecked();
  await expect(page.getByLabel(words.question.soon)).toHaveValue("yes");
  await page.goto(`/${speaks}/welcome/direction`);
  const [first] = await page.getByRole("heading", { level: 3 }).allTextContents();
  expect(first).toBe(name);
  await expectAccessible(page);
});

test(
  "the finder ranks without scripts, says why and what speaks against it, and takes answers back",
  once,
  async ({ browser, baseURL, locale }) => {
    const speaks = languageOf(locale);
    const words = finder[speaks];
    const context = await browser.newContext({ baseURL, locale, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/${speaks}/finder`);
    await answer(page, speaks);
    const first = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { level: 3 }) })
      .first();
    await expect(first).toContainText(words.for);
    await expect(first).toContainText(words.against);
    await page.locator("summary", { hasText: words.change }).click();
    await page.getByLabel(words.question.background).selectOption("teaching");
    for (const like of [words.like.write, words.like.analyse]) await page.getByLabel(like, { exact: true }).uncheck();
    await page.getByLabel(words.like.teach, { exact: true }).check();
    await page.getByRole("button", { name: words.show }).click();
    await expect(page.getByRole("heading", { level: 1 })).not.toContainText(near?.name[speaks] ?? "");
    await page.locator("summary", { hasText: words.change }).click();
    await page.getByRole("link", { name: words.again }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.title);
    await context.close();
  },
);

test("the finder says so where the answers do not separate the first ones", once, async ({ page, locale }) => {
  const speaks = languageOf(locale);
  await page.goto(`/${speaks}/finder?likes=teach`);
  await expect(page.getByText(finder[speaks].sameManyMore)).toBeVisible();
});

test("answers there are not are left out and named", once, async ({ page, locale }) => {
  const speaks = languageOf(locale);
  const hostile = `${"x".repeat(3_000)}<script>`;
  await page.goto(`/${speaks}/finder?background=pirate&hours=-3&likes=write&likes=${encodeURIComponent(hostile)}`);
  const notice = page.getByRole("main").getByRole("status");
  await expect(notice).toContainText("pirate");
  await expect(notice).toContainText("-3");
  await expect(notice).toContainText(finder[speaks].label.likes);
  expect(await page.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth)).toBeLessThanOrEqual(0);
});

test("somebody signed in takes a path without another account, and can keep the answers", async ({
  page,
  locale,
  baseURL,
}) => {
  const speaks = languageOf(locale);
  const words = finder[speaks];
  await signUpAndIn(page, speaks);
  const { version } = await (await page.request.get("/api/v1/profile")).json();
  const headers = { origin: baseURL ?? "" };
  const data = { version, profile: { likes: ["gardening", "code"], tools: ["a lathe"] } };
  expect((await page.request.patch("/api/v1/profile", { headers, data })).status()).toBe(200);
  await page.goto(`/${speaks}/finder`);
  await answer(page, speaks);
  const take = page.getByRole("link", { name: words.takeOf.replace("{name}", near?.name[speaks] ?? ""), exact: true });
  await expect(take).toHaveAttribute("href", `/${speaks}/plan/new?direction=ecommerce-text-services`);
  await page.getByRole("link", { name: words.keep }).click();
  await page.getByRole("button", { name: welcome[speaks].about.next }).click();
  await expect(page).toHaveURL(/\/welcome\/direction/);
  await page.goto(`/${speaks}/finder`);
  await expect(page.getByLabel(words.question.hours)).toHaveValue("8");
  // What was answered goes before what was kept; words that are nobody's choice of the finder stay.
  const { profile } = await (await page.request.get("/api/v1/profile")).json();
  expect(profile).toMatchObject({ likes: ["write", "code", "analyse", "gardening"], tools: ["prompting", "a lathe"] });
});

function languageOf(locale: string | undefined): Locale {
  return locale === "zh-CN" ? "zh" : "en";
}
