import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** Expects axe to find nothing against WCAG 2.2 AA or its own best practices on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Which database a page's records come from does not change the page.
  if (test.info().project.name === "postgresql") return;
  // A page that is gone to without a full load gets its title a moment after its content.
  await expect(page).toHaveTitle(/./);
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html}`));
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
