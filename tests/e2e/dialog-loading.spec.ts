import { shell } from "@/lib/i18n/messages/shell";
import { languageOf, openDialog } from "./support/dialog";
import { expect, test } from "./support/fixtures";
import { signUpAndIn } from "./support/people";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the tracker says that it needs them and that nothing is lost", async ({ page, locale }) => {
    const speaks = languageOf(locale);
    await signUpAndIn(page, speaks);
    await page.goto(`/${speaks}/dashboard`);
    const said = page.locator("noscript p");
    await expect(said).toHaveText(shell[speaks].noScript);
    await expect(said).toBeVisible();
  });
});

test.describe("while the server is away", () => {
  test.use({ expectedComplaints: [/Failed to load resource|ERR_FAILED/] });

  test("opening it says so, and works once the server is back", async ({ page, locale }) => {
    const speaks = languageOf(locale);
    await signUpAndIn(page, speaks);
    await page.goto(`/${speaks}/dashboard`);
    await page.route("**/api/texts/**", (route) => route.abort());
    // A key that is pressed before the page listens is nobody's.
    await expect(async () => {
      await page.keyboard.press("Control+k");
      await expect(page.getByText(shell[speaks].captureFailed)).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await page.unroute("**/api/texts/**");
    await openDialog(page);
    await expect(page.getByText(shell[speaks].captureFailed)).toBeHidden();
  });
});

test("its texts are answered for the parts that have some, and kept until they change", async ({ request }) => {
  const first = await request.get("/api/texts/dialog/zh");
  expect(first.headers()).toMatchObject({ "cache-control": "public, no-cache", "content-type": "application/json" });
  const { etag = "" } = first.headers();
  expect((await request.get("/api/texts/dialog/zh", { headers: { "if-none-match": `W/${etag}` } })).status()).toBe(304);
  expect((await request.get("/api/texts/dialog/en", { headers: { "if-none-match": etag } })).status()).toBe(200);
  for (const address of ["dialog/fr", "account/zh", "__proto__/zh", "dialog"]) {
    expect((await request.get(`/api/texts/${address}`)).status()).toBe(404);
  }
});
