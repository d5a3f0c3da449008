import { expect, type Page } from "@playwright/test";
import type { Locale } from "@/lib/domain/kinds";

/** The language this project's browser speaks. */
export function languageOf(locale: string | undefined): Locale {
  return locale?.startsWith("zh") ? "zh" : "en";
}

/** Opens the one dialog by whichever button this screen shows. */
export async function openDialog(page: Page): Promise<void> {
  await page.locator("[data-opens-dialog]:visible").click();
  await expect(page.getByRole("dialog")).toBeVisible();
}

/** Makes a client over the API and gives its id. */
export async function makeClient(page: Page, name: string): Promise<string> {
  const headers = { origin: process.env.E2E_URL ?? "" };
  const made = await page.request.post("/api/v1/clients", { headers, data: { name } });
  expect(made.status()).toBe(201);
  return (await made.json()).id;
}
