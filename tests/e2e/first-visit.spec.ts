import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/fixtures";

test("the bare address answers in the reader's language, without a complaint and for everybody", async ({
  page,
  locale,
}) => {
  await page.goto("/");
  const language = locale?.slice(0, 2) ?? "";
  await expect(page).toHaveURL(new RegExp(`/${language}$`));
  await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}`));
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
