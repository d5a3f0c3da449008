import type { Locator } from "@playwright/test";
import { deals } from "@/lib/i18n/messages/deals";
import { kinds } from "@/lib/i18n/messages/kinds";
import { languageOf } from "./support/dialog";
import { expect, once, test } from "./support/fixtures";
import { signUpAndIn } from "./support/people";

test(
  "taps faster than the server are all kept, and the deal never steps back on the page",
  once,
  async ({ page, locale, baseURL }) => {
    const speaks = languageOf(locale);
    await signUpAndIn(page, speaks);
    const headers = { origin: baseURL ?? "" };
    const client = await (await page.request.post("/api/v1/clients", { headers, data: { name: "A" } })).json();
    const data = { clientId: client.id, title: "Texts" };
    const deal = await (await page.request.post("/api/v1/deals", { headers, data })).json();
    await page.goto(`/${speaks}/clients/${client.id}`);
    await page.route("**/api/v1/deals/*", async (route) => {
      if (route.request().method() === "PATCH") await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    const stages = page.getByRole("group", { name: deals[speaks].stageOf.replace("{title}", "Texts") });
    const shown = await stagesShown(stages);
    const taps = (["contacted", "talking", "sample", "quoted"] as const).map((stage) => kinds[speaks].dealStage[stage]);
    for (const name of taps) {
      const button = stages.getByRole("button", { name, exact: true });
      await button.click();
      await expect(button).toHaveAttribute("aria-pressed", "true");
    }
    const last = kinds[speaks].dealStage.quoted;
    await expect(
      page.getByRole("status").filter({ hasText: deals[speaks].moved.replace("{stage}", last) }),
    ).toBeVisible();
    expect((await (await page.request.get(`/api/v1/deals/${deal.id}`)).json()).stage).toBe("quoted");
    expect(await shown()).toEqual(taps);
  },
);

/** Notes every stage that is shown as the deal's from now on; the answer gives those noted so far. */
async function stagesShown(stages: Locator): Promise<() => Promise<string[]>> {
  const noted = await stages.evaluateHandle((group) => {
    const names: string[] = [];
    new MutationObserver(() => {
      const name = group.querySelector('[aria-pressed="true"]')?.textContent ?? "";
      if (name !== names.at(-1)) names.push(name);
    }).observe(group, { subtree: true, attributeFilter: ["aria-pressed"] });
    return names;
  });
  return () => noted.jsonValue();
}
