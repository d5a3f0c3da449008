import type { Page } from "@playwright/test";

/** Opens the form that is folded away under this heading. */
export async function openIfClosed(page: Page, heading: string): Promise<void> {
  const summary = page.locator("summary", { hasText: heading }).first();
  if ((await summary.count()) > 0 && !(await summary.evaluate((element) => element.closest("details")?.open)))
    await summary.click();
}
