import { readFile } from "node:fs/promises";
import { v7 as newId } from "uuid";
import type { Locale } from "@/lib/domain/kinds";
import { everyday as common } from "@/lib/i18n/messages/everyday";
import { transfer } from "@/lib/i18n/messages/transfer";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/fixtures";
import { signUpAndIn } from "./support/people";

// The browser itself reports the answer that refuses a file.
test.use({ expectedComplaints: [/status of 422/] });

test("everything is downloaded, and a file of another server is looked at and imported", async ({ page, locale }) => {
  test.setTimeout(180_000);
  const speaks: Locale = locale?.startsWith("zh") ? "zh" : "en";
  const words = transfer[speaks];
  await signUpAndIn(page, speaks);
  const headers = { origin: new URL(test.info().project.use.baseURL ?? process.env.E2E_URL ?? "").origin };
  const made = await page.request.post("/api/v1/clients", { data: { name: "阿强 Chen" }, headers });
  expect(made.status()).toBe(201);

  await page.goto(`/${speaks}/settings`);
  const section = page.getByRole("region", { name: words.title });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    section.getByRole("link", { name: words.download }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^leap-\d{4}-\d\d-\d\d\.json$/);
  const file = JSON.parse(await readFile(await download.path(), "utf8"));
  expect(file.records.clients.map(({ name }: { name: string }) => name)).toEqual(["阿强 Chen"]);

  const choose = async (content: unknown) => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      section.getByRole("button", { name: words.choose }).press("Enter"),
    ]);
    const buffer = Buffer.from(JSON.stringify(content));
    await chooser.setFiles({ name: "leap.json", mimeType: "application/json", buffer });
  };

  await test.step("the same file has nothing to import", async () => {
    await choose(file);
    await expect(section.getByText(words.nothing)).toBeVisible();
    await section.getByRole("button", { name: common[speaks].cancel }).click();
  });

  const [client] = file.records.clients;
  const moved = {
    ...file,
    user: { ...file.user, id: newId(), email: "before@example.org", name: "老李" },
    records: { ...file.records, clients: [{ ...client, id: newId(), name: "搬来的 Moved" }] },
  };
  await test.step("a file that is wrong is refused by the place of what is wrong", async () => {
    const clients = [{ ...client, id: newId(), cadenceDays: 0 }];
    await choose({ ...moved, records: { ...moved.records, clients } });
    await expect(section.getByRole("alert")).toContainText("records.clients.0.cadenceDays");
    await expectAccessible(page);
    await section.getByRole("button", { name: common[speaks].close }).click();
  });

  await test.step("a file of another account is said to be one, and imported after asking", async () => {
    await choose(moved);
    await expect(section.getByText(words.foreign)).toBeVisible();
    await expect(section.getByText("before@example.org")).toBeVisible();
    await expectAccessible(page);
    await section.getByRole("button", { name: words.confirm, exact: true }).click();
    await expect(section.getByText(words.done)).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("老李");
  });

  await page.goto(`/${speaks}/clients`);
  await expect(page.getByText("搬来的 Moved")).toBeVisible();

  await test.step("a file of another account of this server comes in as copies, which is said before", async () => {
    await page.context().clearCookies();
    await signUpAndIn(page, speaks);
    await page.goto(`/${speaks}/settings`);
    await choose(file);
    const copied = {
      en: /1 record .* belongs to another account on this server/,
      zh: /1 条记录属于这台服务器上的其他账号/,
    };
    await expect(section.getByText(copied[speaks])).toBeVisible();
    await expectAccessible(page);
    await section.getByRole("button", { name: words.confirm, exact: true }).click();
    await expect(section.getByText(words.done)).toBeVisible();
    await page.goto(`/${speaks}/clients`);
    await expect(page.getByText("阿强 Chen")).toBeVisible();
  });
});
