import { roles as all } from "@/lib/catalog/roles";
import { explore as exploreWords } from "@/lib/i18n/messages/explore";
import { roles as roleWords } from "@/lib/i18n/messages/roles";
import { expectAccessible } from "./support/axe";
import { languageOf } from "./support/dialog";
import { expect, once, test } from "./support/fixtures";
import { pattern } from "./support/pattern";

test.describe("without scripts", once, () => {
  test.use({ javaScriptEnabled: false });

  test("chosen roles stand side by side in the reader's order, and come and go", async ({ page, locale }) => {
    const speaks = languageOf(locale);
    const words = roleWords[speaks];
    const names = (...ids: string[]) => ids.map((id) => all.find((role) => role.id === id)?.name[speaks] ?? id);
    await page.goto(`/${speaks}/roles?q=engineer`);
    for (const id of ["prompt-engineer", "mlops-engineer"])
      await page.locator(`[data-role="${id}"] input[type="checkbox"]`).check();
    await page.getByRole("button", { name: exploreWords[speaks].compare }).click();
    await expect(page).toHaveURL(/compare\?id=prompt-engineer&id=mlops-engineer$/);
    const heads = page.getByRole("columnheader").locator("a:first-of-type");
    await expect(heads).toHaveText(names("prompt-engineer", "mlops-engineer"));
    for (const part of ["duties", "categories", "barrier", "layer", "skills", "employers", "entry", "value"] as const)
      await expect(page.getByRole("rowheader", { name: words[part], exact: true }).first()).toBeVisible();
    // China and the United States of 2026, the United States of 2024.
    await expect(page.locator("tr [data-range]")).toHaveCount(3);

    await page.locator('select[name="id"]').selectOption("teacher");
    await page.getByRole("button", { name: exploreWords[speaks].add }).click();
    await expect(heads).toHaveText(names("prompt-engineer", "mlops-engineer", "teacher"));
    await expect(page.locator('select[name="id"]')).toHaveCount(0);

    await page
      .getByRole("link", { name: exploreWords[speaks].removeName.replace("{name}", names("prompt-engineer")[0] ?? "") })
      .click();
    await expect(heads).toHaveText(names("mlops-engineer", "teacher"));
    await page.goto(`/${speaks}/roles/compare?id=teacher&id=mlops-engineer`);
    await expect(heads).toHaveText(names("teacher", "mlops-engineer"));
  });

  test("comparing says what is unknown, what does not fit, and what is missing", async ({ page, locale }) => {
    const speaks = languageOf(locale);
    const explore = exploreWords[speaks];
    const ids = ["teacher", "mlops-engineer", "ai-trainer", "data-engineer"].map((id) => `id=${id}`).join("&");
    await page.goto(`/${speaks}/roles/compare?${ids}&id=astronaut&id=teacher`);
    await expect(page.getByRole("columnheader")).toHaveCount(4);
    await expect(page.getByRole("status").first()).toContainText("astronaut");
    await expect(page.getByText(pattern(explore.compareMore))).toBeVisible();

    await page.goto(`/${speaks}/roles/compare?id=ai-trainer`);
    await expect(page.getByText(explore.compareFew)).toBeVisible();
    await page.getByRole("link", { name: roleWords[speaks].compareWith, exact: false }).first().click();
    await expect(page.getByRole("columnheader")).toHaveCount(3);

    await page.goto(`/${speaks}/roles/compare`);
    const places = page.locator('select[name="id"]');
    await places.nth(0).selectOption("teacher");
    await places.nth(1).selectOption("data-engineer");
    await page.getByRole("button", { name: explore.add }).click();
    await expect(page.getByRole("columnheader")).toHaveCount(3);
  });

  test("the page stays as wide as a phone of 320 px, the table scrolls in its own region", async ({ page, locale }) => {
    const speaks = languageOf(locale);
    await page.setViewportSize({ width: 320, height: 640 });
    const ids = ["ai-application-engineer", "prompt-engineer", "ai-research-and-development-project-manager"];
    await page.goto(`/${speaks}/roles/compare?${ids.map((id) => `id=${id}`).join("&")}&rate=7.2`);
    await page.getByText(roleWords[speaks].table, { exact: true }).click();
    expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
    const region = page.getByRole("region", { name: roleWords[speaks].compareTitle });
    await region.focus();
    await expect(region).toBeFocused();
    expect(await region.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(0);
  });
});

for (const [name, ids] of [
  ["three and one that is unknown", ["ai-application-engineer", "prompt-engineer", "teacher", "x"]],
  ["one alone", ["teacher"]],
] as const)
  test(`axe finds nothing on a comparison of ${name}`, async ({ page, locale }) => {
    await page.goto(`/${languageOf(locale)}/roles/compare?${ids.map((id) => `id=${id}`).join("&")}`);
    await expectAccessible(page);
  });
