import { expect, test } from "./support/fixtures";
import { enterDemo } from "./support/people";
import { firstLoadScripts } from "./support/scripts";

/** kB are thousands of bytes, as browsers count them. */
const kB = 1_000;

/** One page of each kind that anybody can open. */
const open = [
  "/zh",
  "/zh/sign-up",
  "/zh/sign-in",
  "/zh/finder",
  "/zh/finder?background=shop&hours=8",
  "/zh/ladder",
  "/zh/insights",
  "/zh/stages",
  "/zh/reality-check",
  "/zh/reality-check?text=9000&amount=9000&who-gains=yes&method-shown=no",
  "/zh/roles?rate=7.2",
  "/zh/roles/ai-application-engineer",
  "/zh/roles/compare?id=ai-application-engineer&id=prompt-engineer",
  "/zh/paths",
  "/zh/paths/compare?id=agent-products&id=content-factory",
  "/zh/paths/content-factory",
  "/zh/revenue-models",
];

test("no public page loads more than 148 kB of scripts", async ({ context }) => {
  test.setTimeout(120_000);
  // Beside each other, because most of the time is waiting for what a page might still fetch.
  for (let from = 0; from < open.length; from += 6) {
    const weighed = open.slice(from, from + 6).map(async (address) => {
      const page = await context.newPage();
      const weight = (await firstLoadScripts(page, address)) / kB;
      await page.close();
      return [address, weight] as const;
    });
    for (const [address, weight] of await Promise.all(weighed)) {
      expect(weight, address).toBeLessThanOrEqual(148);
      // A page without its scripts, or with those of the page beside it, would weigh next to nothing.
      expect(weight, address).toBeGreaterThan(100);
    }
  }
});

test("the dashboard loads at most 175 kB of scripts", async ({ page }) => {
  await page.goto("/zh");
  await enterDemo(page, "zh");
  expect((await firstLoadScripts(page, "/zh/dashboard")) / kB).toBeLessThanOrEqual(175);
});

test("the weighed claim of who is signed in, which can be kept, loads at most 148 kB of scripts", async ({ page }) => {
  await page.goto("/zh");
  await enterDemo(page, "zh");
  const address = "/zh/reality-check?text=9000&amount=9000&who-gains=yes&method-shown=no";
  expect((await firstLoadScripts(page, address)) / kB).toBeLessThanOrEqual(148);
});
