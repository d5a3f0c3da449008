import { cases } from "@/lib/i18n/messages/cases";
import { everyday as common } from "@/lib/i18n/messages/everyday";
import { languageOf } from "./support/dialog";
import { expect, test } from "./support/fixtures";
import { niche } from "./support/niche";
import { signUpAndIn } from "./support/people";

test("the niche of a case is written down and kept", async ({ page, locale }) => {
  const speaks = languageOf(locale);
  await signUpAndIn(page, speaks);
  await page.goto(`/${speaks}/cases/new`);
  const field = page.getByLabel(cases[speaks].field.niche);
  await expect(field).toHaveAccessibleDescription(cases[speaks].field.nicheHint);
  await page.getByLabel(cases[speaks].field.title).fill(niche[speaks].title);
  await field.fill(niche[speaks].who);
  await page.getByRole("button", { name: common[speaks].save }).click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}$/);
  await expect(field).toHaveValue(niche[speaks].who);
  await field.fill(niche[speaks].pain);
  await field.press("Control+Enter");
  await expect(page.getByText(common[speaks].saved, { exact: true })).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(niche[speaks].pain);
});
