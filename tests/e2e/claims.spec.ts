import { formats } from "@/lib/i18n/formats";
import { claims } from "@/lib/i18n/messages/claims";
import { everyday as common } from "@/lib/i18n/messages/everyday";
import { realityCheck } from "@/lib/i18n/messages/reality-check";
import { records } from "@/lib/i18n/messages/records";
import { shell } from "@/lib/i18n/messages/shell";
import { expectAccessible } from "./support/axe";
import { answer, keepClaim, said, weighed } from "./support/claim";
import { languageOf, openDialog } from "./support/dialog";
import { expect, test } from "./support/fixtures";
import { signUpAndIn } from "./support/people";

test.describe("what is provoked here, the browser logs itself", () => {
  test.use({ expectedComplaints: [/Failed to load resource: (net::ERR_FAILED|.* 409)/] });

  test("a claim is kept once, found again, answered anew and thrown away", async ({ page, locale }) => {
    const speaks = languageOf(locale);
    const words = claims[speaks];
    await signUpAndIn(page, speaks);
    const headers = { origin: process.env.E2E_URL ?? "" };
    const paid = { receivedOn: lastMonth(), amount: 300_000, model: "knowledge" };
    expect((await page.request.post("/api/v1/income", { headers, data: paid })).status()).toBe(201);
    await page.goto(`/${speaks}/claims`);
    await expect(page.getByText(words.emptyTitle)).toBeVisible();

    await page.goto(`/${speaks}/reality-check?${weighed(speaks)}`);
    const own = page.getByRole("region", { name: words.own });
    await expect(own).toContainText(formats(speaks).money(300_000, "CNY"));
    await expect(own).toContainText(/ 3 /);
    // The answer to the first press is lost on the way; the claim is kept all the same.
    await page.route(
      "**/api/v1/claims",
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    const keep = page.getByRole("button", { name: realityCheck[speaks].keep });
    await keep.click();
    await expect(page.getByText(realityCheck[speaks].keepFailed)).toBeVisible();
    await keep.click();
    const opened = page.getByRole("link", { name: realityCheck[speaks].keptOpen });
    await expect(opened).toBeFocused();

    await page.goto(`/${speaks}/dashboard`);
    await page.getByRole("button", { name: shell[speaks].more }).click();
    await page.getByRole("link", { name: shell[speaks].claims, exact: true }).click();
    const rows = page.getByRole("list", { name: words.list }).getByRole("listitem");
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText(words.verdict.doubtful);
    await openDialog(page);
    await page.getByRole("dialog").getByRole("combobox").fill(said[speaks]);
    await expect(page.getByRole("option", { name: records[speaks].one.claims })).toBeVisible();
    await page.keyboard.press("Escape");

    await rows.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.says.doubtful);
    await answer(page, speaks, { "who-gains": "no", "method-shown": "yes", "checked-source": "yes" });
    await page.getByRole("button", { name: common[speaks].save }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.says.solid);
    await page.reload();
    await expect(
      page.getByRole("group", { name: words.question["who-gains"] }).getByLabel(words.answer.no, { exact: true }),
    ).toBeChecked();

    await page.getByRole("button", { name: words.trash }).click();
    await page.getByRole("dialog").getByRole("button", { name: words.trash }).click();
    await expect(page).toHaveURL(`/${speaks}/claims`);
    await expect(page.getByText(words.emptyTitle)).toBeVisible();
  });

  test("a claim that was changed elsewhere is not overwritten unseen", async ({ page, locale }) => {
    const speaks = languageOf(locale);
    const words = claims[speaks];
    await signUpAndIn(page, speaks);
    const headers = { origin: process.env.E2E_URL ?? "" };
    const id = await keepClaim(page, speaks);
    await page.goto(`/${speaks}/claims/${id}`);
    await answer(page, speaks, { "method-shown": "yes" });
    const data = { version: 1, answers: { "who-gains": "yes" } };
    expect((await page.request.patch(`/api/v1/claims/${id}`, { headers, data })).status()).toBe(200);
    const save = page.getByRole("button", { name: common[speaks].save });
    await save.click();
    await expect(page.getByRole("group", { name: words.question["who-gains"] })).toContainText(`${words.answer.yes}`);
    await expect(page.getByRole("main").getByRole("alert").filter({ hasText: /\S/ })).toBeVisible();
    await answer(page, speaks, { "costs-named": "yes" });
    await save.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.says.plausible);
  });
});

test(`a claim to keep, the list and a kept claim are accessible`, async ({ page, locale }) => {
  // Four whole pages, two of them with every currency there is.
  test.slow();
  const speaks = languageOf(locale);
  await signUpAndIn(page, speaks);
  await page.goto(`/${speaks}/claims`);
  await expectAccessible(page);
  const id = await keepClaim(page, speaks, { answers: { "who-gains": "yes" } });
  for (const address of [`/reality-check?${weighed(speaks)}`, "/claims", `/claims/${id}`]) {
    await page.goto(`/${speaks}${address}`);
    await expectAccessible(page);
  }
});

test("the list and a kept claim fit 320 px, and an address that asks for no list there is, is not found", async ({
  page,
  locale,
}) => {
  const speaks = languageOf(locale);
  await signUpAndIn(page, speaks);
  const id = await keepClaim(page, speaks, { text: "a".repeat(400), answers: { "who-gains": "yes" } });
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [`/reality-check?${weighed(speaks)}`, "/claims", `/claims/${id}`]) {
    await page.goto(`/${speaks}${address}`);
    expect(await page.locator("html").evaluate((html) => html.scrollWidth), address).toBeLessThanOrEqual(320);
  }
  const { status } = await page.request
    .get(`/${speaks}/claims?cursor=nonsense`)
    .then((one) => ({ status: one.status() }));
  expect(status).toBe(404);
});

/** A day of the month before this one, in any time zone. */
function lastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 10)).toISOString().slice(0, 10);
}
