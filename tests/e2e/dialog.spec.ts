import type { Locator } from "@playwright/test";
import type { Locale } from "@/lib/domain/kinds";
import { cases } from "@/lib/i18n/messages/cases";
import { commandPalette } from "@/lib/i18n/messages/command-palette";
import { errors } from "@/lib/i18n/messages/errors";
import { everyday as common } from "@/lib/i18n/messages/everyday";
import { income } from "@/lib/i18n/messages/income";
import { notes } from "@/lib/i18n/messages/notes";
import { shell } from "@/lib/i18n/messages/shell";
import { touches } from "@/lib/i18n/messages/touches";
import { expectAccessible } from "./support/axe";
import { languageOf, makeClient, openDialog } from "./support/dialog";
import { expect, test } from "./support/fixtures";
import { niche } from "./support/niche";
import { signUpAndIn } from "./support/people";

/** The one dialog as a person uses it: by key on a desktop, by the bar on a phone, in the language of the browser. */
test("finds a client and goes there, by keyboard alone", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  await signUpAndIn(page, speaks);
  await makeClient(page, niche[speaks].client);
  await page.goto(`/${speaks}/dashboard`);
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: commandPalette[speaks].field });
  await expect(field).toBeFocused();
  await expect(page.getByRole("option", { selected: true })).toHaveText(commandPalette[speaks].capture.case);
  await expectAccessible(page);

  await page.keyboard.type(niche[speaks].client.slice(0, 3).toLowerCase());
  const found = page.getByRole("option", { name: niche[speaks].client });
  await expect(found).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", (await found.getAttribute("id")) ?? "");
  await expect(page.getByRole("dialog").getByRole("status")).toContainText("5");
  await expectAccessible(page);

  await page.keyboard.press("End");
  await expect(page.getByRole("option").last()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(found).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/clients\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(niche[speaks].client);
});

test("goes to a page by another word for it, and gives the focus back when it is left", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  await signUpAndIn(page, speaks);
  await page.goto(`/${speaks}/dashboard`);
  const opener = page.locator("[data-opens-dialog]:visible");
  await opener.click();
  const field = page.getByRole("combobox", { name: commandPalette[speaks].field });
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(opener).toBeFocused();

  await opener.press("Enter");
  await field.fill(speaks === "zh" ? "时区" : "time zone");
  await expect(page.getByRole("option", { selected: true })).toHaveText(shell[speaks].settings);
  await field.press("Enter");
  await expect(page).toHaveURL(`/${speaks}/settings`);
});

test("captures a case, a touch, a payment and a note, and the page beneath shows them", async ({ page, locale }) => {
  test.setTimeout(120_000);
  const speaks = languageOf(locale);
  await signUpAndIn(page, speaks);
  await makeClient(page, niche[speaks].client);
  await page.goto(`/${speaks}/income`);
  const box = page.getByRole("dialog");

  await test.step("a case begins with what was typed, and is said to have moved a rule", async () => {
    await openDialog(page);
    await page.getByRole("combobox").fill(niche[speaks].title);
    const group = box.getByRole("group", {
      name: commandPalette[speaks].group.captureAs.replace("{text}", niche[speaks].title),
    });
    await group.getByRole("option", { name: commandPalette[speaks].capture.case }).click();
    const title = box.getByLabel(cases[speaks].field.title);
    await expect(title).toHaveValue(niche[speaks].title);
    await expect(title).toBeFocused();
    await box.getByLabel(cases[speaks].field.status).selectOption("delivered");
    await box.getByLabel(cases[speaks].outcome.metric).fill("CTR");
    await box.getByLabel(cases[speaks].outcome.before).fill("1.8");
    await box.getByLabel(cases[speaks].outcome.after).fill("3.1");
    await box.getByLabel(cases[speaks].outcome.unit).fill("%");
    await expectAccessible(page);
    await page.keyboard.press("Control+Enter");
    await expectSaved(box, speaks, commandPalette[speaks].see.case);
    await expect(box.getByRole("status").getByRole("listitem").first()).toBeVisible();
    await expect(title).toHaveValue("");
    await expect(title).toBeFocused();
  });

  await test.step("a payment that lacks something says so beside the field", async () => {
    await box.getByRole("button", { name: commandPalette[speaks].back }).click();
    await box.getByRole("option", { name: commandPalette[speaks].capture.income }).first().click();
    const amount = box.getByLabel(income[speaks].field.amount);
    await expect(amount).toBeFocused();
    await page.keyboard.press("Control+Enter");
    await expect(amount).toHaveAttribute("aria-invalid", "true");
    await expect(box.getByText(errors[speaks].field.required).first()).toBeVisible();
    await amount.fill("1.200");
    await box.getByLabel(income[speaks].field.model).selectOption("subscription");
    const client = box.getByRole("combobox", { name: commandPalette[speaks].client });
    await client.fill(niche[speaks].client.slice(0, 2));
    await box.getByRole("option", { name: niche[speaks].client }).click();
    await expect(client).toHaveValue(niche[speaks].client);
    await page.keyboard.press("Control+Enter");
    // What has two readings is kept as it was typed, until one of them is pressed.
    await expect(amount).toBeFocused();
    await expect(amount).toHaveAccessibleDescription(twoReadings(speaks, "1,200", "1.20"));
    await expect(amount).toHaveValue("1.200");
    await expectAccessible(page);
    await box.getByRole("button", { name: "1,200" }).click();
    await expect(amount).toHaveValue("1,200");
    await expect(amount).not.toHaveAttribute("aria-invalid");
    await page.keyboard.press("Control+Enter");
    await expectSaved(box, speaks, commandPalette[speaks].see.income);
    await expect(amount).toHaveValue("");
    // Without a reload: the list of the page beneath asked again.
    await expect(page.locator("main").getByText(/1,200/).first()).toBeAttached();
    await amount.fill("2,50");
    await box.getByLabel(income[speaks].field.model).selectOption("subscription");
    await page.keyboard.press("Control+Enter");
    await expect(page.locator("main").getByText(/2\.50/).first()).toBeAttached();
  });

  await test.step("a touch names its client by the keyboard", async () => {
    await box.getByRole("button", { name: commandPalette[speaks].back }).click();
    await box.getByRole("option", { name: commandPalette[speaks].capture.touch }).first().click();
    const client = box.getByRole("combobox", { name: commandPalette[speaks].client });
    await expect(client).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(box.getByRole("listbox", { name: commandPalette[speaks].client })).toBeHidden();
    await expect(box).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(client).toHaveValue(niche[speaks].client);
    await box.getByLabel(touches[speaks].field.text).fill(niche[speaks].pain);
    await expectAccessible(page);
    await page.keyboard.press("Control+Enter");
    await expectSaved(box, speaks, commandPalette[speaks].see.touch);
    await expect(client).toHaveValue("");
  });

  await test.step("a note is blank again for the next one", async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(box).toBeHidden();
    await page.goto(`/${speaks}/notes`);
    await openDialog(page);
    await box.getByRole("option", { name: commandPalette[speaks].capture.note }).first().click();
    const text = box.getByLabel(notes[speaks].field.text);
    for (const line of [niche[speaks].who, niche[speaks].pain]) {
      await text.fill(line);
      await page.keyboard.press("Control+Enter");
      await expect(page.locator("main").getByText(line)).toBeAttached();
      await expect(text).toHaveValue("");
      await expect(text).toBeFocused();
    }
    await expectSaved(box, speaks, commandPalette[speaks].see.note);
    await page.keyboard.press("Escape");
  });

  await test.step("everything is there after loading anew", async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: niche[speaks].who })).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/${speaks}/cases`);
    await expect(page.getByRole("link", { name: niche[speaks].title })).toBeVisible();
    await page.goto(`/${speaks}/income`);
    await expect(page.getByText(/1,200/).first()).toBeVisible();
    await page.goto(`/${speaks}/clients`);
    await page.getByRole("link", { name: niche[speaks].client }).first().click();
    await expect(page.getByText(niche[speaks].pain)).toBeVisible();
  });
});

test("loses nothing that was typed, on the page or in the dialog", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  await signUpAndIn(page, speaks);
  await page.goto(`/${speaks}/cases/new`);
  const title = page.locator("main").getByLabel(cases[speaks].field.title);
  await title.fill(niche[speaks].title);
  await title.press("Control+k");
  const box = page.getByRole("dialog");
  await box.getByRole("option", { name: commandPalette[speaks].capture.note }).first().click();
  const text = box.getByLabel(notes[speaks].field.text);
  await text.fill(niche[speaks].pain);
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();
  await expect(title).toBeFocused();
  await expect(title).toHaveValue(niche[speaks].title);

  await title.press("Control+k");
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(niche[speaks].pain);
  await page.keyboard.press("Control+Enter");
  await expectSaved(box, speaks, commandPalette[speaks].see.note);
  await page.keyboard.press("Escape");
  await expect(title).toHaveValue(niche[speaks].title);
});

async function expectSaved(box: Locator, speaks: Locale, link: string): Promise<void> {
  await expect(box.getByRole("status").filter({ hasText: common[speaks].saved })).toBeVisible();
  await expect(box.getByRole("status").getByRole("link", { name: link })).toHaveAttribute("href", /[0-9a-f-]{36}$/);
}

/** The sentence on a number that can be read in two ways. A reader may hear a pause behind the button before its mark. */
function twoReadings(speaks: Locale, whole: string, part: string): RegExp {
  const sentence = errors[speaks].number.unclear
    .replace(/<\/?\w+>/g, "")
    .replace("{whole}", whole)
    .replace("{part}", part);
  return new RegExp(`^${sentence.slice(0, -1)} ?[${sentence.slice(-1)}]$`);
}
