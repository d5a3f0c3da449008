import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { routes } from "@/lib/contract/routes";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ask, change, expectRefusal, get, listed, make } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { emptyExport } from "../../support/exports";
import { type Person, signedIn } from "../../support/people";
import { setAuthEnvironment } from "../../support/visitor";
import { makeFamily } from "../api/operations";
import { as, expectRefused, fileOf, removeAll, reportOf, send, withRecord } from "./sending";

ownDatabase();

let owner: Person;
beforeAll(setAuthEnvironment);
beforeEach(async () => {
  globalThis.leapRateLimits = createRateLimits();
  owner = await signedIn();
});

const later = "2999-01-01T00:00:00.000Z";
const earlier = "2001-01-01T00:00:00.000Z";

describe("of two versions of a record", () => {
  test("the one here stays where it is the later", async () => {
    const client = await make("clients", owner.page, { name: "阿强" });
    const file = await fileOf(owner);
    await change("clients", owner.page, client, { name: "强哥" });
    expect(reportOf(await send(owner, file)).records.clients).toEqual({ added: 0, changed: 0, kept: 1, same: 0 });
    expect(await get("clients", owner.page, client.id)).toMatchObject({ name: "强哥" });
  });

  test("the file's comes where that is the later, and a page that was open meanwhile is told", async () => {
    const client = await make("clients", owner.page, { name: "阿强" });
    const file = withRecord(await fileOf(owner), "clients", { name: "强哥", updatedAt: later });
    expect(reportOf(await send(owner, file)).records.clients).toMatchObject({ changed: 1 });
    const now = await get("clients", owner.page, client.id);
    expect(now).toMatchObject({ name: "强哥", updatedAt: later });
    const stale = await ask(routes.clients.patch, { id: client.id, version: client.version, name: "旧" }, as(owner));
    expectRefusal(stale, 409, "STALE");
    expect(reportOf(await send(owner, file)).records.clients).toMatchObject({ changed: 0, same: 1 });
  });

  test("what went to the trash here comes back only with a later version", async () => {
    const client = await make("clients", owner.page, { name: "阿强" });
    const file = await fileOf(owner);
    await ask(routes.clients.trash, { id: client.id }, as(owner));
    await send(owner, file);
    expect(await listed("clients", owner.page)).toEqual([]);
    await send(owner, withRecord(file, "clients", { updatedAt: later }));
    expect(await listed("clients", owner.page)).toHaveLength(1);
  });
});

test("records that are not in the file stay, and the figures count the new ones at once", async () => {
  await make("clients", owner.page, { name: "本地" });
  const other = await signedIn();
  await make("paths", other.page, { kind: "venture", title: "课程" });
  const file = await fileOf(other);
  await removeAll(other);
  const before = Object((await ask(routes.progress.read, {}, as(owner))).body);
  expect(before.rules.find((rule: { id: string }) => rule.id === "path-picked").met).toBe(false);
  expect((await send(owner, file)).status).toBe(200);
  const after = Object((await ask(routes.progress.read, {}, as(owner))).body);
  expect(after.rules.find((rule: { id: string }) => rule.id === "path-picked").met).toBe(true);
  expect((await listed("clients", owner.page)).map(({ name }) => name)).toEqual(["本地"]);
});

test("two records of the file and of the account can exchange what only one may have", async () => {
  const [first, second] = [
    await make("cases", owner.page, { title: "一", slug: "one" }),
    await make("cases", owner.page, { title: "二", slug: "two" }),
  ];
  const file = await fileOf(owner);
  const slugs: Record<string, string> = { [first.id]: "two", [second.id]: "one" };
  const cases = (file.records.cases ?? []).map((one) => ({ ...one, slug: slugs[Object(one).id], updatedAt: later }));
  expect((await send(owner, { ...file, records: { ...file.records, cases } })).status).toBe(200);
  expect(await get("cases", owner.page, first.id)).toMatchObject({ slug: "two" });
  expect(await get("cases", owner.page, second.id)).toMatchObject({ slug: "one" });
});

test("the active path of the account stays active, and the one of the file waits", async () => {
  const other = await signedIn();
  const path = await make("paths", other.page, { kind: "venture", title: "课程" });
  const file = await fileOf(other);
  await removeAll(other);
  const own = await make("paths", owner.page, { kind: "venture", title: "模板" });
  expect(reportOf(await send(owner, file)).waiting).toEqual([path.id]);
  expect(await get("paths", owner.page, path.id)).toMatchObject({ status: "paused" });
  expect(await get("paths", owner.page, own.id)).toMatchObject({ status: "active" });
  expect(reportOf(await send(owner, file))).toMatchObject({ waiting: [], records: { paths: { same: 1 } } });
});

describe("the profile", () => {
  test("comes with the file of another server, but for the address one signs in with", async () => {
    const file = emptyExport({ name: "老李", timeZone: "Asia/Kathmandu", baseCurrency: "USD", handle: handle() });
    const report = reportOf(await send(owner, file));
    expect(report.profile.sort()).toEqual(["baseCurrency", "handle", "name", "timeZone"]);
    const profile = (await ask(routes.account.profile, undefined, as(owner))).body;
    expect(profile).toMatchObject({ name: "老李", baseCurrency: "USD", email: owner.user.email });
  });

  test("stays where the file of the same account is older", async () => {
    const { id, email } = owner.user;
    expect(reportOf(await send(owner, emptyExport({ id, email, name: "旧", updatedAt: earlier }))).profile).toEqual([]);
    expect(reportOf(await send(owner, emptyExport({ id, email, name: "新", updatedAt: later }))).profile).toEqual([
      "name",
    ]);
  });

  test("cannot bring another base currency, or a handle that is somebody else's", async () => {
    await make("income", owner.page, { receivedOn: "2026-02-01", amount: 100 });
    await expectRefused(owner, emptyExport({ baseCurrency: "USD" }), 422, "INPUT_INVALID", {
      "user.baseCurrency": "in-use",
    });
    const { user } = await signedIn({ handle: handle() });
    await expectRefused(owner, emptyExport({ handle: user.handle }), 422, "INPUT_INVALID", { "user.handle": "taken" });
  });
});

test("a file whose parts stand in another order, after a byte order mark, is the same file", async () => {
  await makeFamily(owner);
  const { records, ...head } = await fileOf(owner);
  const text = `\uFEFF${JSON.stringify({ records, ...head }, null, 4)}`;
  expect(reportOf(await ask(routes.transfer.import, { query: {} }, { ...as(owner), raw: text })).profile).toEqual([]);
});

/** A handle nobody has. */
function handle(): string {
  return `h-${newId().slice(-12)}`;
}
