import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { recordTables } from "@/db/record-tables";
import { routes } from "@/lib/contract/routes";
import { importReport } from "@/lib/contract/transfer";
import { resources } from "@/lib/domain/resources";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ask, change, everything, get, listed, make } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { exportedText } from "../../support/exports";
import { type Person, signedIn } from "../../support/people";
import { setAuthEnvironment } from "../../support/visitor";
import { makeFamily } from "../api/operations";
import { storeAccount } from "./any-account";
import { filledAccount } from "./frozen/filled-account";
import { as, expectRefused, type File, fileOf, removeAll, reportOf, send, withRecord } from "./sending";

/** Files whose records belong to another account of the same server. */

ownDatabase();

let other: Person;
let owner: Person;
beforeAll(setAuthEnvironment);
beforeEach(async () => {
  globalThis.leapRateLimits = createRateLimits();
  other = await signedIn();
  owner = await signedIn();
});

test("a filled account moves to another one with every value, and every reference leads to the record it led to", async () => {
  const from = { user: await storeAccount(database(), filledAccount(), { handle: handle() }) };
  const file = JSON.parse(await exportedText(from.user));
  const before = await rowsOf(from);

  const dry = reportOf(await dryRun(owner, file));
  expect(dry).toMatchObject({ dryRun: true, newIds: before.length });
  expect(reportOf(await send(owner, file))).toEqual({ ...dry, dryRun: false });

  // The other account is as it was, and nothing of what came names one of its records.
  expect(await rowsOf(from)).toEqual(before);
  const after = await rowsOf(owner);
  const copies = new Map(before.map(({ id }, at) => [id, after[at]?.id ?? ""]));
  expect(new Set(copies.values()).size).toBe(before.length);
  const expected = before.map(({ text }) => text.replaceAll(anId, (id) => copies.get(id) ?? "nowhere"));
  expect(after.map(({ text }) => text)).toEqual(expected);
  // Lists and positions go by an id's beginning, which is its time.
  for (const [old, copy] of copies) expect(copy.slice(0, 13)).toBe(old.slice(0, 13));
});

describe("the same file again", () => {
  test("adds nothing, also once the other account is gone", async () => {
    await makeFamily(other);
    const file = await fileOf(other);
    const first = reportOf(await send(owner, file));
    const stored = await everything(Object.keys(recordTables));
    const again = reportOf(await send(owner, file));
    expect(again.newIds).toBe(first.newIds);
    for (const one of resources) expect(again.records[one]).toMatchObject({ added: 0, changed: 0, kept: 0 });
    expect(await everything(Object.keys(recordTables))).toEqual(stored);

    await removeAll(other);
    const mine = await everything(Object.keys(recordTables));
    const later = reportOf(await send(owner, file));
    expect(later.newIds).toBe(first.newIds);
    for (const one of resources) expect(later.records[one]).toMatchObject({ added: 0, changed: 0, kept: 0 });
    expect(await everything(Object.keys(recordTables))).toEqual(mine);
  });

  test("brings what is newer in it and leaves what is newer here", async () => {
    const [tea, rice] = [
      await make("clients", other.page, { name: "茶行" }),
      await make("clients", other.page, { name: "米铺" }),
    ];
    await send(owner, await fileOf(other));
    const here = await listed("clients", owner.page);
    const copyOf = (name: string) => here.find((one) => one.name === name) ?? tea;
    await change("clients", other.page, tea, { name: "新茶行" });
    await change("clients", owner.page, copyOf("米铺"), { name: "我的米铺" });
    const file = await fileOf(other);
    expect(reportOf(await send(owner, file)).records.clients).toEqual({ added: 0, changed: 1, kept: 1, same: 0 });
    expect(await get("clients", owner.page, copyOf("茶行").id)).toMatchObject({ name: "新茶行" });
    expect(await get("clients", owner.page, copyOf("米铺").id)).toMatchObject({ name: "我的米铺" });
    expect(await get("clients", other.page, rice.id)).toMatchObject({ name: "米铺" });
  });

  test("of another server's account keeps its ids, and so does the account's own", async () => {
    await makeFamily(other);
    const file = await fileOf(other);
    await removeAll(other);
    expect(reportOf(await send(owner, file)).newIds).toBe(0);
    expect(reportOf(await send(owner, await fileOf(owner))).newIds).toBe(0);
    const ids = Object.values(file.records).flatMap((list) => list.map((one) => String(Object(one).id)));
    expect((await rowsOf(owner)).map(({ id }) => id).sort()).toEqual(ids.sort());
  });
});

describe("a file of which only some records are another account's", () => {
  test("gives new ids to those alone: what is the account's own stays one record, and what is nobody's keeps its id", async () => {
    const foreign = await make("clients", other.page, { name: "别人的" });
    const own = await make("clients", owner.page, { name: "自己的" });
    const deal = await make("deals", owner.page, { clientId: own.id, title: "单子" });
    const theirs = Object((await fileOf(other)).records.clients?.[0]);
    const file = await fileOf(owner);
    const nobodys = { ...theirs, id: newId(), name: "谁的也不是" };
    const note = {
      ...theirs,
      id: newId(),
      on: "2026-02-01",
      text: "说到别人的",
      about: { kind: "client", id: foreign.id },
    };
    const mixed = {
      ...file,
      records: {
        ...file.records,
        clients: [...(file.records.clients ?? []), theirs, nobodys],
        deals: (file.records.deals ?? []).map((one) => ({
          ...one,
          clientId: foreign.id,
          updatedAt: "2999-01-01T00:00:00.000Z",
        })),
        notes: [Object.fromEntries(Object.entries(note).filter(([name]) => noteFields.has(name)))],
      },
    };
    for (const added of [2, 0]) {
      const report = reportOf(await send(owner, mixed));
      expect(report).toMatchObject({ newIds: 1, records: { clients: { added, same: 3 - added } } });
    }
    const clients = await listed("clients", owner.page);
    const copy = clients.find(({ name }) => name === "别人的");
    expect(clients.map(({ id }) => id).sort()).toEqual([own.id, nobodys.id, copy?.id].sort());
    expect(copy?.id).not.toBe(foreign.id);
    expect(await get("deals", owner.page, deal.id)).toMatchObject({ clientId: copy?.id });
    expect(await get("notes", owner.page, note.id)).toMatchObject({ about: { kind: "client", id: copy?.id } });
  });

  test("may name records that an earlier one brought, though it does not hold them", async () => {
    const client = await make("clients", other.page, { name: "茶行" });
    await send(owner, await fileOf(other));
    const [copy] = await listed("clients", owner.page);
    await make("touches", other.page, { clientId: client.id });
    const file = await fileOf(other);
    reportOf(await send(owner, { ...file, records: { ...file.records, clients: [] } }));
    expect(await listed("touches", owner.page)).toMatchObject([{ clientId: copy?.id }]);
  });

  test("cannot reach another account's records through a reference", async () => {
    const client = await make("clients", other.page, { name: "别人的" });
    await makeFamily(owner);
    const file = withRecord(await fileOf(owner), "deals", { clientId: client.id });
    await expectRefused(owner, file, 422, "INPUT_INVALID", { "records.deals.0.clientId": "not-found" });
  });
});

test("where even the new id is somebody else's, the file is refused by its place", async () => {
  await make("clients", other.page, { name: "茶行" });
  const file = await fileOf(other);
  const third = await signedIn();
  await send(owner, file);
  const [copy] = await listed("clients", owner.page);
  await removeAll(owner);
  await make("clients", third.page, { id: copy?.id, name: "占了" });
  const again = await signedIn({ id: owner.user.id });
  await expectRefused(again, file, 409, "ID_TAKEN", { "records.clients.0.id": "taken" });
});

test("a dry run tells no more of other accounts than how many of the file's own ids they have", async () => {
  await makeFamily(other);
  const { body } = await dryRun(owner, await fileOf(other));
  expect(Object.keys(importReport.parse(body)).sort()).toEqual(
    ["dryRun", "exportedAt", "from", "newIds", "profile", "records", "waiting"].sort(),
  );
});

test("a handle that the other account still has stays there, and one that it gave up comes along", async () => {
  const from = await signedIn({ handle: handle() });
  const file = await fileOf(from);
  expect(reportOf(await dryRun(owner, file)).profile).not.toContain("handle");
  await expectRefused(owner, { ...file, user: { ...file.user, id: newId() } }, 422, "INPUT_INVALID", {
    "user.handle": "taken",
  });
  await removeAll(from);
  expect(reportOf(await dryRun(owner, file)).profile).toContain("handle");
});

const noteFields = new Set([
  "id",
  "createdAt",
  "updatedAt",
  "version",
  "deletedAt",
  "createdFrom",
  "on",
  "text",
  "about",
]);

function dryRun(person: Person, file: File) {
  return ask(routes.transfer.import, { query: { dryRun: "true" }, body: file }, as(person));
}

/** Every row of a user as text, but for whose it is and its version, in an order that no id decides. */
async function rowsOf({ user }: Pick<Person, "user">): Promise<{ id: string; text: string }[]> {
  const lists = await Promise.all(
    Object.entries(recordTables).map(async ([resource, table]) => {
      const rows = await database().select().from(table).where(eq(table.userId, user.id));
      return rows.map(({ userId: _owner, version: _version, ...row }) => ({
        id: row.id,
        text: `${resource} ${JSON.stringify(row)}`,
      }));
    }),
  );
  const key = ({ text }: { text: string }) => text.replaceAll(anId, "");
  return lists.flat().sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const anId = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** A handle nobody has. */
function handle(): string {
  return `h-${newId().slice(-12)}`;
}
