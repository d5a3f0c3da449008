import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** Expects axe to find nothing against WCAG 2.2 AA or its own best practices on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Which database a page's records come from does not change the page.
  if (test.info().project.name === "postgresql") return;
  // A page that is gone to without a full load gets its title a moment after its content.
  await expect(page).toHaveTitle(/./);
  // The pages have no frames of another site, which alone need the other mode and its second page; and what is in order
  // is not listed. Both together are two thirds of the time.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: standards, resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html}`));
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
