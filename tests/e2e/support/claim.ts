import type { Page } from "@playwright/test";
import type { ClaimAnswer, ClaimQuestion, Locale } from "@/lib/domain/kinds";
import { claims } from "@/lib/i18n/messages/claims";

/** A claim in either language. */
export const said = { zh: "用 AI 写书，月入九千", en: "9,000 a month with AI books" };

/** The query of that claim, weighed with little to support it. */
export const weighed = (speaks: Locale) =>
  new URLSearchParams({
    text: said[speaks],
    amount: "9000",
    currency: "CNY",
    "who-gains": "yes",
    "method-shown": "no",
  });

/** Keeps that claim over the API and gives its id. */
export async function keepClaim(page: Page, speaks: Locale, fields: object = {}): Promise<string> {
  const headers = { origin: process.env.E2E_URL ?? "" };
  const data = { text: said[speaks], claimedMonthly: 900_000, ...fields };
  return (await (await page.request.post("/api/v1/claims", { headers, data })).json()).id;
}

/** Chooses answers in the form of the page. */
export async function answer(page: Page, speaks: Locale, answers: Partial<Record<ClaimQuestion, ClaimAnswer>>) {
  const words = claims[speaks];
  for (const [question, given] of Object.entries(answers) as [ClaimQuestion, ClaimAnswer][]) {
    const group = page.getByRole("group", { name: words.question[question] });
    await group.getByLabel(words.answer[given], { exact: true }).check();
  }
}
