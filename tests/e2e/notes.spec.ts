import { everyday as common } from "@/lib/i18n/messages/everyday";
import { notes } from "@/lib/i18n/messages/notes";
import { expectAccessible } from "./support/axe";
import { languageOf, makeClient } from "./support/dialog";
import { expect, test } from "./support/fixtures";
import { niche } from "./support/niche";
import { signUpAndIn } from "./support/people";

test("a note is changed, found by its words and thrown away", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  const words = notes[speaks];
  await signUpAndIn(page, speaks);
  const client = await makeClient(page, niche[speaks].client);
  await page.goto(`/${speaks}/notes`);
  await expect(page.getByText(words.emptyTitle)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: words.field.text }).fill(niche[speaks].who);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("link", { name: niche[speaks].who })).toBeVisible();
  const headers = { origin: process.env.E2E_URL ?? "" };
  const data = { text: "about", on: "2026-01-02", about: { kind: "client", id: client } };
  expect((await page.request.post("/api/v1/notes", { headers, data })).status()).toBe(201);

  await page.getByRole("link", { name: niche[speaks].who }).click();
  await expect(page).toHaveURL(/\/notes\/[0-9a-f-]{36}$/);
  await expectAccessible(page);
  await page.getByRole("textbox", { name: words.field.text }).fill(niche[speaks].deal);
  await page.getByRole("button", { name: common[speaks].save }).click();
  await expect(page).toHaveURL(`/${speaks}/notes`);
  await expect(page.getByRole("listitem").filter({ hasText: niche[speaks].deal })).toBeVisible();
  const about = page.getByRole("link", { name: niche[speaks].client });
  await expect(about).toHaveAttribute("href", `/${speaks}/clients/${client}`);
  await expectAccessible(page);

  await page.getByRole("searchbox", { name: words.search }).fill(niche[speaks].deal);
  await page.getByRole("button", { name: words.searchDo }).click();
  await expect(about).toBeHidden();
  await page.getByRole("link", { name: niche[speaks].deal }).click();
  const trash = page.getByRole("button", { name: words.trash });
  for (const leave of [() => page.keyboard.press("Escape"), () => page.mouse.click(4, 4)]) {
    await trash.click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await leave();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(trash).toBeFocused();
  }
  await trash.click();
  await page.getByRole("dialog").getByRole("button", { name: words.trash }).click();
  await expect(page).toHaveURL(`/${speaks}/notes`);
  await expect(page.getByRole("link", { name: niche[speaks].deal })).toBeHidden();
  await expect(about).toBeVisible();
});
