import { expect, test } from "./support/fixtures";
import { enterDemo } from "./support/people";
import { firstLoadScripts } from "./support/scripts";

/** kB are thousands of bytes, as browsers count them. */
const kB = 1_000;

for (const [name, address, limit] of [
  ["landing page", "/zh", 148],
  ["sign-up page", "/zh/sign-up", 148],
  ["sign-in page", "/zh/sign-in", 148],
  ["path finder", "/zh/finder", 148],
  ["ranking of the path finder", "/zh/finder?background=shop&hours=8", 148],
  ["layers and ladder", "/zh/ladder", 148],
  ["findings", "/zh/insights", 148],
  ["stages", "/zh/stages", 148],
  ["reality check", "/zh/reality-check", 148],
  ["weighed claim", "/zh/reality-check?text=9000&amount=9000&who-gains=yes&method-shown=no", 148],
  ["list of roles", "/zh/roles?rate=7.2", 148],
  ["page of a role", "/zh/roles/ai-application-engineer", 148],
  ["comparison of roles", "/zh/roles/compare?id=ai-application-engineer&id=prompt-engineer", 148],
  ["list of directions", "/zh/paths", 148],
  ["comparison of directions", "/zh/paths/compare?id=agent-products&id=content-factory", 148],
  ["page of a direction", "/zh/paths/content-factory", 148],
  ["page of the ways of being paid", "/zh/revenue-models", 148],
] as const) {
  test(`the ${name} loads at most ${limit} kB of scripts`, async ({ page }) => {
    expect((await firstLoadScripts(page, address)) / kB).toBeLessThanOrEqual(limit);
  });
}

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
