import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/fixtures";
import { signUpAndIn } from "./support/people";

/** The browser itself logs a page answered with 404; nothing else may be said. */
const answered404 = /Failed to load resource: .* 404/;

test.describe("an address nothing answers", () => {
  test.use({ expectedComplaints: [answered404] });

  for (const address of ["/zh/nowhere", "/en/deep/er/nowhere"]) {
    test(`${address} is not found, in the language it names`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", address.startsWith("/zh") ? "zh-CN" : "en");
      await expect(page.getByRole("main").getByRole("link")).toHaveAttribute("href", address.slice(0, 3));
      await expectAccessible(page);
    });
  }

  for (const address of ["/fr", "/fr/nowhere", "/robots"]) {
    test(`${address} is not found, in the reader's language`, async ({ page, locale }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", locale === "zh-CN" ? "zh-CN" : "en");
    });
  }
});

test("an unknown address is whole HTML before any script", async ({ request }) => {
  const response = await request.get("/en/nowhere");
  expect(response.status()).toBe(404);
  expect(await response.text()).toMatch(/<html lang="en"[\s\S]*<h1[\s\S]*<\/h1>/);
});

test("an entry of the catalog there is not names the ones it is like, before any script", async ({ request }) => {
  for (const [asked, near] of [
    ["/zh/paths/short-vidio", "/zh/paths/short-video"],
    ["/en/roles/Prompt_Engineer", "/en/roles/prompt-engineer"],
    ["/en/roles/ai-product", "/en/paths/ai-product"],
    [`/zh/paths/${encodeURIComponent("短视频")}`, "/zh/paths/short-video"],
  ] as const) {
    const response = await request.get(asked);
    expect(response.status(), asked).toBe(404);
    expect(await response.text()).toMatch(new RegExp(`<h1[\\s\\S]*href="${near}"`));
  }
  for (const asked of ["/en/paths/%E0%A4%A", "/en/roles/zzzz", `/en/roles/${"x".repeat(10_000)}`]) {
    const response = await request.get(asked);
    expect(response.status(), asked.slice(0, 40)).toBe(404);
    expect(await response.text()).toMatch(/<h1/);
  }
  // What the proxy tells the page, nobody else can.
  const headers = { "x-leap-missing-entry": "roles/promt-engineer" };
  expect(await (await request.get("/en/nowhere", { headers })).text()).not.toContain("prompt-engineer");
});

test("ten thousand characters in an address are answered calmly", async ({ request }) => {
  for (const typed of ["字".repeat(10_000), "ذ".repeat(10_000), "?!*[](){}|".repeat(1_000)])
    for (const page of ["paths", "roles", "insights"]) {
      const response = await request.get(`/zh/${page}?q=${encodeURIComponent(typed)}`);
      expect(response.status(), page).toBe(200);
    }
});

test("an unknown address of the API is refused as JSON in the caller's language", async ({ request }) => {
  for (const [language, message] of [
    ["zh-CN", "这里没有内容，或者它不属于你。"],
    ["en", "There is nothing here, or it is not yours."],
  ] as const) {
    for (const method of ["GET", "POST", "DELETE"]) {
      const response = await request.fetch("/api/nowhere", { method, headers: { "accept-language": language } });
      expect(response.status()).toBe(404);
      expect(await response.json()).toEqual({ code: "NOT_FOUND", status: 404, message });
    }
  }
});

test("the catalog may be kept by anyone and is asked for by its tag, other answers of the API by nobody", async ({
  request,
}) => {
  const first = await request.get("/api/v1/catalog");
  expect(first.headers()).toMatchObject({ "cache-control": "public, no-cache", etag: expect.any(String) });
  const headers = { "if-none-match": first.headers().etag ?? "" };
  expect((await request.get("/api/v1/catalog", { headers })).status()).toBe(304);
  expect((await request.get("/api/v1/profile")).headers()["cache-control"]).toBe("private, no-store");
});

test("every page has a policy with a nonce of its own, which only its own scripts carry", async ({ request }) => {
  const seen = new Set<string>();
  for (const address of ["/zh", "/en", "/zh/sign-in", "/en/nowhere", "/fr"]) {
    const response = await request.get(address, {
      headers: { "content-security-policy": "script-src 'nonce-chosen'", "x-nonce": "chosen" },
    });
    const policy = response.headers()["content-security-policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic';/);
    expect(policy).not.toContain("unsafe-eval");
    expect(policy.match(/'unsafe-inline'/g)).toHaveLength(1);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    expect(seen.has(nonce)).toBe(false);
    seen.add(nonce);
    const scripts = (await response.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
  }
});

test("every answer has the headers that do not depend on it", async ({ request }) => {
  for (const address of ["/zh", "/fr/nowhere", "/api/nowhere", "/icon.svg"]) {
    const headers = (await request.get(address)).headers();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "x-frame-options": "DENY",
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    });
    expect(headers).not.toHaveProperty("x-powered-by");
  }
});

test("the language switch keeps the address and is remembered", async ({ page, locale }) => {
  const [from, to, name] = locale === "zh-CN" ? ["zh", "en", "English"] : ["en", "zh", "中文"];
  await page.goto(`/${from}?from=friend`);
  await page.getByRole("link", { name }).click();
  await expect(page).toHaveURL(new RegExp(`/${to}\\?from=friend$`));
  await page.goto("/");
  await expect(page).toHaveURL(new RegExp(`/${to}$`));
});

test("the place one is at is marked in every menu and no other, before any script", async ({ page }) => {
  await signUpAndIn(page, "en");
  for (const [address, places] of [
    ["dashboard", ["dashboard", "dashboard"]],
    ["plan", ["plan", "plan"]],
    ["cases/new", ["cases", "cases"]],
    ["clients/new", ["clients", "clients"]],
    ["income/offerings/new", ["income", "income"]],
    ["progress", ["progress", "progress"]],
    ["settings/account", ["settings"]],
    ["welcome", []],
  ] as const) {
    const html = await (await page.request.get(`/en/${address}`)).text();
    const marked = [...html.matchAll(/<a href="\/en\/([^"]+)" aria-current="page"/g)].map(([, place]) => place);
    expect(marked, address).toEqual(places);
  }
});

test("the place one moves on to without a load is marked, and the language switch leads there", async ({ page }) => {
  await signUpAndIn(page, "en");
  await page.goto("/en/settings");
  const marked = page.locator('header nav a[aria-current="page"]');
  await expect(marked).toHaveCount(0);
  // Moved on again until the page listens.
  await expect(async () => {
    await page.evaluate(() => window.history.pushState(null, "", "/en/clients?kind=lead"));
    await expect(marked).toHaveAttribute("href", "/en/clients", { timeout: 500 });
  }).toPass();
  await expect(page.locator('#menu a[hreflang="zh-CN"]')).toHaveAttribute("href", "/zh/clients?kind=lead");
});

test("the first stop of the keyboard leads past the places", async ({ page }) => {
  await page.goto("/en");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("the landing page fits 320 px and says everything without scripts", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  for (const address of ["/zh", "/en"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(4);
    expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await context.close();
});
