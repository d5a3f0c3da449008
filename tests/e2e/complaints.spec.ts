import { collectComplaints, expect, test } from "./support/fixtures";

test.describe("a browser test fails for", () => {
  const planted = {
    "a logged error": ["console.error('planted')", /^console\.error: planted$/],
    "an uncaught error": ["setTimeout(() => { throw new Error('planted'); })", /^error: planted$/],
    "an inline style the policy forbids": [
      "document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }))",
      /^policy: style-src/,
    ],
    "a picture of another host": ["new Image().src = 'http://elsewhere.invalid/'", /^other host: http:\/\/elsewhere/],
  } as const;

  for (const [name, [script, complaint]] of Object.entries(planted)) {
    test(name, async ({ browser, baseURL }) => {
      const page = await browser.newPage();
      const complaints = await collectComplaints(page, baseURL ?? "");
      await page.goto(`${baseURL}/`);
      expect(complaints).toEqual([]);
      await page.evaluate(script);
      await expect.poll(() => complaints).toContainEqual(expect.stringMatching(complaint));
      await page.close();
    });
  }
});
