import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

/** A password that every rule accepts. */
export const goodPassword = "quiet meadow lantern 88";

/** An address nobody else has. */
export const newEmail = () => `walker-${randomUUID()}@example.com`;

/** Makes an account over the API and signs this page's browser in, for tests whose subject is something else. */
export async function signUpAndIn(page: Page, locale: "zh" | "en"): Promise<string> {
  const email = newEmail();
  const account = { email, password: goodPassword, name: "", locale, timeZone: "Asia/Shanghai" };
  const made = await page.request.post("/api/v1/sign-ups", { data: account });
  expect(made.status()).toBe(201);
  await signIn(page, email, goodPassword);
  return email;
}

/** Signs this page's browser in over the API. */
export async function signIn(page: Page, email: string, password: string): Promise<void> {
  const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
  const form = { csrfToken, email, password, json: "true" };
  expect((await page.request.post("/api/auth/callback/credentials", { form })).status()).toBe(200);
}

/** Puts this page's browser into a demo of its own, which holds the sample story, for tests that need a filled account. */
export async function enterDemo(page: Page, locale: "zh" | "en"): Promise<void> {
  const form = { do: "open", locale, timeZone: "Asia/Shanghai" };
  const entered = await page.request.post("/api/demo", { form, headers: { origin: new URL(page.url()).origin } });
  expect(entered.url()).toMatch(new RegExp(`/${locale}/dashboard$`));
}
