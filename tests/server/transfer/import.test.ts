import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { readRow } from "@/db/records";
import { deleteUser } from "@/db/users";
import { routes } from "@/lib/contract/routes";
import { importReport, mostBytes } from "@/lib/contract/transfer";
import { handleApi } from "@/lib/server/api/handle";
import { createRateLimits } from "@/lib/server/rate-limits";
import { type Answer, ask, change, everything, expectRefusal, get, listed, make } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { emptyExport, exportedText } from "../../support/exports";
import { type Person, signedIn } from "../../support/people";
import { origin, setAuthEnvironment } from "../../support/visitor";
import { makeFamily } from "../api/operations";

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
    const file = emptyExport({ name: "老李", timeZone: "Asia/Kathmandu", baseCurrency: "USD", handle: newId() });
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
    await refused(emptyExport({ baseCurrency: "USD" }), 422, "INPUT_INVALID", { "user.baseCurrency": "in-use" });
    const { user } = await signedIn({ handle: newId() });
    await refused(emptyExport({ handle: user.handle }), 422, "INPUT_INVALID", { "user.handle": "taken" });
  });
});

describe("a file is refused, by the place of what is wrong, and nothing is changed", () => {
  test("where its records are somebody else's here", async () => {
    const other = await signedIn();
    await makeFamily(other);
    const file = await fileOf(other);
    const taken = Object.entries(file.records).flatMap(([resource, list]) =>
      list.map((_, at): [string, string] => [`records.${resource}.${at}.id`, "taken"]),
    );
    await refused(file, 409, "ID_TAKEN", Object.fromEntries(taken.slice(0, 20)));
  });

  test.each<[string, string, object, Record<string, string>]>([
    ["names a record that is nowhere", "deals", { clientId: newId() }, { "records.deals.0.clientId": "not-found" }],
    ["has an unknown field", "notes", { colour: 1 }, { "records.notes.0.colour": "unknown-field" }],
    ["says whose it is", "notes", { userId: newId() }, { "records.notes.0.userId": "unknown-field" }],
    ["has a date that is none", "touches", { on: "2026-02-30" }, { "records.touches.0.on": "not-a-date" }],
    ["has a moment that is none", "touches", { createdAt: "x" }, { "records.touches.0.createdAt": "wrong-type" }],
    ["needs a rate", "income", { currency: "JPY", rate: null }, { "records.income.0.rate": "rate-needed" }],
    ["follows no direction", "paths", { catalogId: "nowhere" }, { "records.paths.0.catalogId": "not-found" }],
    [
      "proves nothing",
      "milestones",
      { evidenceKind: "link", evidenceId: newId() },
      { "records.milestones.0.evidenceKind": "required" },
    ],
  ])("where a record %s", async (_what, resource, fields, wrong) => {
    await makeFamily(owner);
    const file = withRecord(await fileOf(owner), resource, fields);
    await refused(file, 422, "INPUT_INVALID", wrong);
  });

  test("where two of its records have one id, one slug or are both active", async () => {
    await makeFamily(owner);
    const file = await fileOf(owner);
    const [path, one] = [Object(file.records.paths?.[0]), { ...Object(file.records.cases?.[0]), slug: "one" }];
    const twice = (resource: string, ...list: object[]) => ({
      ...file,
      records: { ...file.records, [resource]: list },
    });
    await refused(twice("cases", one, one), 422, "INPUT_INVALID", { "records.cases.1.id": "taken" });
    const other = { ...one, id: newId(), updatedAt: later };
    await refused(twice("cases", { ...one, updatedAt: later }, other), 422, "INPUT_INVALID", {
      "records.cases.1.slug": "taken",
    });
    const paths = [path, { ...path, id: newId() }].map((each) => ({ ...each, status: "active", updatedAt: later }));
    await refused(twice("paths", ...paths), 422, "INPUT_INVALID", { "records.paths.1.status": "taken" });
  });

  test("where a part of it is missing, or there is one too many", async () => {
    const { records, ...head } = emptyExport();
    const { cases: _cases, ...rest } = records;
    await refused({ ...head, records: rest }, 422, "INPUT_INVALID", { "records.cases": "required" });
    await refused({ ...head, records: { ...records, dreams: [] } }, 422, "INPUT_INVALID", {
      "records.dreams": "unknown-field",
    });
    await refused({ ...head, records: { ...records, cases: {} } }, 422, "INPUT_INVALID", {
      "records.cases": "wrong-type",
    });
    const { user: _user, ...anonymous } = head;
    await refused({ ...anonymous, records }, 422, "INPUT_INVALID", { user: "required" });
    await refused({ ...head, records, extra: 1 }, 422, "INPUT_INVALID", { extra: "unknown-field" });
  });

  test("where it is of a newer version, or no export at all", async () => {
    await refused({ ...emptyExport(), formatVersion: 2, records: { dreams: [{}] } }, 422, "EXPORT_NEWER");
    await refused({ ...emptyExport(), format: "other" }, 422, "EXPORT_UNKNOWN");
    await refused({ name: "leap", private: true }, 422, "EXPORT_UNKNOWN");
  });

  test("with the first twenty wrong places where there are more", async () => {
    const wrong = Array.from({ length: 30 }, () => ({}));
    const { body } = await send(owner, { ...emptyExport(), records: { ...emptyExport().records, notes: wrong } });
    expect(Object(body).data.fields).toHaveLength(20);
  });
});

test("a file whose parts stand in another order, after a byte order mark, is the same file", async () => {
  await makeFamily(owner);
  const { records, ...head } = await fileOf(owner);
  const text = `\uFEFF${JSON.stringify({ records, ...head }, null, 4)}`;
  expect(reportOf(await ask(routes.transfer.import, { query: {} }, { ...as(owner), raw: text })).profile).toEqual([]);
});

test("a large file is taken by a process of its own", { timeout: 60_000 }, async () => {
  const note = (at: number) => ({
    ...{ id: newId(), createdAt: earlier, updatedAt: earlier, version: 1, deletedAt: null, createdFrom: "" },
    ...{ on: "2026-02-01", text: `${at} ${"随".repeat(200)}`, about: null },
  });
  const file = emptyExport();
  const notes = Array.from({ length: 1_000 }, (_, at) => note(at));
  const answer = await send(owner, { ...file, records: { ...file.records, notes } });
  expect(reportOf(answer).records.notes).toEqual({ added: 1_000, changed: 0, kept: 0, same: 0 });
  const [first] = notes;
  const [row] = await readRow(database(), "notes", { userId: owner.user.id, id: first?.id ?? "" });
  expect(row?.text).toBe(first?.text);
  const wrong = await send(owner, { ...file, records: { ...file.records, notes: [...notes, { ...first, on: "x" }] } });
  expectRefusal(wrong, 422, "INPUT_INVALID", { "records.notes.1000.on": "not-a-date" });
});

describe("of what was sent nothing is left", () => {
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith("leap-import-"));

  test("where the sender leaves half-way", async () => {
    const before = [folders(), await everything()];
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        if (sent < 3) controller.enqueue(new TextEncoder().encode('{"format": "leap-export",'));
        else controller.error(new Error("gone"));
      },
    });
    expect((await streamed(body)).status).toBe(400);
    expect([folders(), await everything()]).toEqual(before);
  });

  test("where more comes than a file may have, which is noticed while it comes", async () => {
    const before = folders();
    const block = new Uint8Array(1_000_000).fill(0x20);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += block.byteLength;
        controller.enqueue(block);
      },
    });
    const memory = process.memoryUsage().rss;
    expect((await streamed(body)).status).toBe(413);
    expect(sent).toBeLessThan(mostBytes * 1.1);
    expect(process.memoryUsage().rss - memory).toBeLessThan(100e6);
    expect(folders()).toEqual(before);
  });
});

test("a person's second import waits for the first", async () => {
  const both = await Promise.all([send(owner, emptyExport()), send(owner, emptyExport())]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 503]);
  expect(both.find(({ status }) => status === 503)?.headers.get("retry-after")).toBeTruthy();
  expect((await send(owner, emptyExport())).status).toBe(200);
});

type File = ReturnType<typeof emptyExport>;

const as = (person: Person) => ({ as: person.page });

async function fileOf({ user }: Person): Promise<File> {
  return JSON.parse(await exportedText(user));
}

/** The file with other fields in its first record of a kind. */
function withRecord(file: File, resource: string, fields: object): File {
  const [first, ...rest] = file.records[resource] ?? [];
  return { ...file, records: { ...file.records, [resource]: [{ ...first, ...fields }, ...rest] } };
}

function send(person: Person, file: unknown): Promise<Answer> {
  return ask(routes.transfer.import, { query: {}, body: file }, as(person));
}

function reportOf(answer: Answer) {
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 });
  return importReport.parse(answer.body);
}

async function refused(file: unknown, status: number, code: string, fields: Record<string, string> = {}) {
  const before = await everything();
  expectRefusal(await send(owner, file), status, code, fields);
  expect(await everything()).toEqual(before);
}

/** Takes somebody off this server, as if their file came from another one. */
async function removeAll({ user }: Person): Promise<void> {
  await deleteUser(database(), user);
}

function streamed(body: ReadableStream): Promise<Response> {
  const headers = { ...owner.page, "content-type": "application/json" };
  const sending = { method: "POST", headers, body, duplex: "half" };
  return handleApi(new Request(`${origin}/api/v1/import`, sending));
}
