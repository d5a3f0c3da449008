import type { Browser, Page } from "@playwright/test";
import type { Locale } from "@/lib/domain/kinds";
import { account } from "@/lib/i18n/messages/account";
import { commandPalette } from "@/lib/i18n/messages/command-palette";
import { demo } from "@/lib/i18n/messages/demo";
import { errors } from "@/lib/i18n/messages/errors";
import { landing } from "@/lib/i18n/messages/landing";
import { security } from "@/lib/i18n/messages/security";
import { settings } from "@/lib/i18n/messages/settings";
import { transfer } from "@/lib/i18n/messages/transfer";
import { expectAccessible } from "./support/axe";
import { languageOf, makeClient, openDialog } from "./support/dialog";
import { expect, test } from "./support/fixtures";
import { pattern } from "./support/pattern";
import { enterDemo, goodPassword, signIn, signUpAndIn } from "./support/people";

// The browser itself reports the answers that refuse a password.
test.use({ expectedComplaints: [/status of (401|422)/] });

const newPassword = "amber harbour thimble 31";

test("devices are signed out, the password is changed, the account is deleted", async ({ browser, page, locale }) => {
  test.setTimeout(180_000);
  const speaks = languageOf(locale);
  const words = security[speaks];
  const email = await signUpAndIn(page, speaks);
  await makeClient(page, "小满茶业");
  const phone = await elsewhere(browser, email, phoneAgent);
  const laptop = await elsewhere(browser, email, laptopAgent);

  await test.step("the settings lead here", async () => {
    await page.goto(`/${speaks}/settings`);
    await page.getByRole("link", { name: settings[speaks].securityWhat }).click();
    await expect(page).toHaveURL(`/${speaks}/settings/account`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(standing[speaks](3));
    await expectAccessible(page);
  });

  const signIns = page.getByRole("region", { name: words.signIns });
  const rows = signIns.getByRole("listitem");
  await test.step("one device is signed out by the keyboard alone", async () => {
    await expect(rows).toHaveCount(3);
    await expect(rows.filter({ hasText: words.here })).toHaveCount(1);
    await rows.filter({ hasText: "Safari · iOS" }).getByRole("button").focus();
    await page.keyboard.press("Enter");
    const said = signIns.getByRole("status").filter({ hasText: words.ended.replace("{device}", "Safari · iOS") });
    await expect(said).toBeFocused();
    await expect(rows).toHaveCount(2);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(standing[speaks](2));
    await expectSignedOut(phone, speaks);
    await expectSignedIn(laptop, speaks);
  });

  const password = page.getByRole("region", { name: words.password, exact: true });
  const current = password.getByLabel(words.passwordCurrent);
  const next = password.getByLabel(words.passwordNext);
  const change = async (from: string, to: string) => {
    await current.fill(from);
    await next.fill(to);
    await password.getByRole("button", { name: words.passwordChange }).click();
  };
  await test.step("a wrong password and a weak one are told beside their fields", async () => {
    await change("not my password", newPassword);
    await expect(current).toBeFocused();
    await expect(password.getByText(errors[speaks].field["password-wrong"])).toBeVisible();
    await expectAccessible(page);
    await change(goodPassword, "short");
    await expect(next).toBeFocused();
    await expect(next).toHaveAttribute("aria-invalid", "true");
    await expectSignedIn(laptop, speaks);
  });

  await test.step("a new password signs the others out and keeps this one", async () => {
    await change(goodPassword, newPassword);
    await expect(password.getByRole("status").filter({ hasText: /\b1\b|1 台/ })).toBeVisible();
    await expect(current).toHaveValue("");
    await expect(next).toHaveValue("");
    await expect(rows).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(standing[speaks](1));
    await expectSignedOut(laptop, speaks);
    await page.reload();
    await expect(rows).toHaveCount(1);
  });

  await test.step("everywhere else is signed out with one press", async () => {
    const again = await elsewhere(browser, email, laptopAgent, newPassword);
    await page.reload();
    await signIns.getByRole("button", { name: words.endOthers.replace("{count, number}", "1") }).click();
    await expect(signIns.getByRole("status")).toBeFocused();
    await expect(rows).toHaveCount(1);
    await expectSignedOut(again, speaks);
    for (const other of [phone, laptop, again]) await other.close();
  });

  await test.step("what goes is counted, and the export is offered first", async () => {
    const removal = page.getByRole("region", { name: words.removal });
    await expect(removal).toContainText(speaks === "zh" ? "1 位客户" : "1 client");
    await expect(removal.getByRole("link", { name: transfer[speaks].download })).toHaveAttribute("download", "");
    const opener = removal.getByRole("button", { name: words.removalOpen });
    await opener.press("Enter");
    const box = page.getByRole("dialog");
    await expect(box.getByLabel(words.removalPassword)).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(opener).toBeFocused();
  });

  await test.step("the account is deleted with the password, by the keyboard alone", async () => {
    await page.keyboard.press("Enter");
    const typed = page.getByRole("dialog").getByLabel(words.removalPassword);
    await expect(typed).toBeFocused();
    await page.keyboard.type(goodPassword);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog").getByText(errors[speaks].field["password-wrong"])).toBeVisible();
    await expect(typed).toBeFocused();
    await expectAccessible(page);
    await typed.fill(newPassword);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`/${speaks}?account=removed`);
    await expect(page.getByRole("status").filter({ hasText: landing[speaks].accountRemoved })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("nothing leads to it any more", async () => {
    await expectSignedOut(page, speaks);
    const form = account[speaks].signIn;
    await page.getByLabel(form.email).fill(email);
    await page.getByLabel(form.password).fill(newPassword);
    await page.getByRole("button", { name: form.submit }).click();
    await expect(page.getByText(form.wrong)).toBeVisible();
  });
});

test("a demo has neither password nor deletion, and is left instead", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  await page.goto(`/${speaks}`);
  await enterDemo(page, speaks);
  const headers = { origin: new URL(page.url()).origin };
  for (const name of ["n8n", "Dify"])
    await page.request.post("/api/v1/tokens", { headers, data: { name, scope: "read" } });
  await page.goto(`/${speaks}/settings`);
  const quota = page.getByRole("region", { name: settings[speaks].quota });
  await expect(quota.getByText(settings[speaks].quotaFull)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/${speaks}/settings/account`);
  await expect(page.getByText(security[speaks].passwordOfDemo)).toBeVisible();
  await expect(page.locator("main input[type=password]")).toHaveCount(0);
  await expectAccessible(page);
  const leaving = page.getByRole("region", { name: security[speaks].demoRemoval });
  await leaving.getByRole("button", { name: demo[speaks].leave }).click();
  await expect(page).toHaveURL(`/${speaks}`);
  await expectSignedOut(page, speaks);
});

test("the page is found by other words, and a token is made for a week", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  await signUpAndIn(page, speaks);
  await page.goto(`/${speaks}/settings`);
  const quota = page.getByRole("region", { name: settings[speaks].quota });
  await expect(quota.getByText(pattern(settings[speaks].quotaOf.records))).toBeVisible();

  const words = settings[speaks].token;
  const tokens = page.getByRole("region", { name: settings[speaks].tokens });
  await tokens.getByLabel(words.name).fill("n8n");
  await expect(tokens.getByLabel(words.days)).toHaveValue("90");
  await tokens.getByLabel(words.days).selectOption("7");
  await tokens.getByRole("button", { name: words.create }).click();
  await tokens.getByRole("button", { name: words.done }).click();
  const [token] = (await (await page.request.get("/api/v1/tokens")).json()).items;
  expect((Date.parse(token.expiresAt) - Date.parse(token.createdAt)) / 86_400_000).toBe(7);
  await expectAccessible(page);

  await openDialog(page);
  await page
    .getByRole("combobox", { name: commandPalette[speaks].field })
    .fill(speaks === "zh" ? "注销" : "close account");
  await expect(page.getByRole("dialog").getByRole("option", { selected: true })).toHaveText(
    commandPalette[speaks].security,
  );
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`/${speaks}/settings/account`);
});

/** What the page begins with, for a number of devices. */
const standing: Readonly<Record<Locale, (count: number) => string>> = {
  zh: (count) => (count === 1 ? "只在这台设备上登录" : `已在 ${count} 台设备上登录`),
  en: (count) => (count === 1 ? "Signed in on this device alone" : `Signed in on ${count} devices`),
};

const phoneAgent =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";
const laptopAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/** The same person in another browser. */
async function elsewhere(browser: Browser, email: string, userAgent: string, password = goodPassword): Promise<Page> {
  const page = await browser.newPage({ userAgent });
  await signIn(page, email, password);
  return page;
}

async function expectSignedIn(page: Page, speaks: Locale): Promise<void> {
  await page.goto(`/${speaks}/dashboard`);
  await expect(page).toHaveURL(`/${speaks}/dashboard`);
}

async function expectSignedOut(page: Page, speaks: Locale): Promise<void> {
  await page.goto(`/${speaks}/dashboard`);
  await expect(page).toHaveURL(/\/sign-in/);
}
