import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { recordTables } from "@/db/record-tables";
import { users } from "@/db/schema/users";
import { insertUser, type User } from "@/db/users";
import { Refusal } from "@/lib/server/refusal";
import { importFile } from "@/lib/server/transfer/import-file";
import type { UpgradeStep } from "@/lib/server/transfer/versions/step";
import { everything } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { exportedText } from "../../support/exports";
import { newUser } from "../../support/rows";
import { storeAccount } from "./any-account";
import { filledAccount } from "./frozen/filled-account";

/**
 * Files of versions before the current one. There is a history made up for them, in which today's shape is version 3:
 * version 2 brought the claims, the rhythm of a client and the names of the deal stages; version 3 called a note's text so.
 */
const history: readonly UpgradeStep[] = [
  {
    newKinds: ["claims"],
    records: { clients: { added: { cadenceDays: 21 } }, deals: { added: { shownCaseIds: [] } } },
    user: { added: { dealStageNames: null } },
    head: { added: { exportedAt: "2020-01-01T00:00:00.000Z" } },
  },
  { records: { notes: { added: { text: "" }, change: ({ words, ...note }) => ({ ...note, text: words }) } } },
];

ownDatabase();

let folder: string;
let to: User;
let third: File;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leap-older-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  await database().delete(users);
  const from = await storeAccount(database(), filledAccount());
  third = { ...JSON.parse(await exportedText(from)), formatVersion: 3 };
  await database().delete(users);
  to = newUser();
  await insertUser(database(), to);
});

describe("a file of an older version", () => {
  test("has its values, and in the fields that came later what they were before they could be said", async () => {
    await take(firstOf(third));
    const { clients, deals, notes, claims } = recordTables;
    for (const { cadenceDays } of await database().select().from(clients)) expect(cadenceDays).toBe(21);
    for (const { shownCaseIds } of await database().select().from(deals)) expect(shownCaseIds).toEqual([]);
    expect(await database().select().from(claims)).toEqual([]);
    const texts = (await database().select().from(notes)).map(({ text }) => text);
    expect(texts.sort()).toEqual((third.records.notes ?? []).map(({ text }) => text).sort());

    const again: File = JSON.parse(await exportedText(to));
    const expected = {
      ...third.records,
      claims: [],
      clients: third.records.clients?.map((one) => ({ ...one, cadenceDays: 21 })),
      deals: third.records.deals?.map((one) => ({ ...one, shownCaseIds: [] })),
    };
    expect(unversioned(again.records)).toEqual(unversioned(expected));
  });

  test.each<[string, (file: File) => object, number]>([
    ["the second", secondOf, 1],
    ["the current", (file) => file, 1],
  ])("is read from where it is: %s version", async (_which, made) => {
    await take(made(third));
    const again: File = JSON.parse(await exportedText(to));
    expect(unversioned(again.records)).toEqual(unversioned(third.records));
  });

  test("is the same whichever part of it comes first", async () => {
    const { records, ...head } = firstOf(third);
    await take({ ...head, records });
    const stored = await everything();
    expect(await take({ records, ...head })).toMatchObject({ records: { clients: { added: 0, changed: 0 } } });
    expect(await everything(Object.keys(recordTables))).toEqual(stored.filter((row) => !row.startsWith("users ")));
  });
});

describe("what an older version did not have is refused by its place in a file that says it is one", () => {
  const one = (file: File, resource: string, fields: object): File => {
    const [first, ...rest] = file.records[resource] ?? [];
    return { ...file, records: { ...file.records, [resource]: [{ ...first, ...fields } as Fields, ...rest] } };
  };
  test.each<[string, (file: File) => File, Record<string, string>]>([
    [
      "a field of a record",
      (file) => one(file, "clients", { cadenceDays: 14 }),
      { "records.clients.0.cadenceDays": "unknown-field" },
    ],
    [
      "a field of a later version still",
      (file) => one(file, "notes", { text: "x" }),
      { "records.notes.0.text": "unknown-field" },
    ],
    [
      "a kind of record",
      (file) => ({ ...file, records: { ...file.records, claims: [] } }),
      { "records.claims": "unknown-field" },
    ],
    [
      "a field of the user",
      (file) => ({ ...file, user: { ...file.user, dealStageNames: null } }),
      { "user.dealStageNames": "unknown-field" },
    ],
    [
      "a field of the file",
      (file) => ({ ...file, exportedAt: "2026-01-01T00:00:00.000Z" }),
      { exportedAt: "unknown-field" },
    ],
  ])("%s", async (_what, put, wrong) => {
    await expectWrong(put(firstOf(third)), wrong);
  });

  test("and what it had is asked for: a kind, a field, the user", async () => {
    const first = firstOf(third);
    const { notes: _notes, ...records } = first.records;
    await expectWrong({ ...first, records }, { "records.notes": "required" });
    await expectWrong(one(first, "clients", { name: undefined }), { "records.clients.0.name": "required" });
    await expectWrong(one(first, "notes", { words: undefined }), { "records.notes.0.text": "required" });
    const { user: _user, ...anonymous } = first;
    await expectWrong(anonymous, { user: "required" });
  });

  test("and what is no record at all is told so", async () => {
    for (const value of [null, 7, "x", [], true]) {
      const file = firstOf(third);
      await expectWrong(
        { ...file, records: { ...file.records, clients: [value] } },
        {
          "records.clients.0": value === null ? "required" : "wrong-type",
        },
      );
    }
  });
});

test("a version after the last is still a newer one", async () => {
  await expect(take({ ...third, formatVersion: 4 })).rejects.toMatchObject({ code: "EXPORT_NEWER" });
});

type Fields = Record<string, unknown> & { id: string };
type File = { formatVersion: number; user: Record<string, unknown>; records: Record<string, Fields[]> } & Record<
  string,
  unknown
>;

function secondOf(file: File): File {
  const notes = (file.records.notes ?? []).map(({ text, ...note }) => ({ ...note, words: text }));
  return { ...file, formatVersion: 2, records: { ...file.records, notes } };
}

function firstOf(file: File): File {
  const { exportedAt: _at, ...second } = secondOf(file);
  const { claims: _claims, ...records } = second.records;
  const { dealStageNames: _names, ...user } = second.user;
  const clients = (records.clients ?? []).map(({ cadenceDays: _days, ...client }) => client);
  const deals = (records.deals ?? []).map(({ shownCaseIds: _ids, ...deal }) => deal);
  return { ...second, formatVersion: 1, user, records: { ...records, clients, deals } };
}

function take(file: object) {
  const path = join(folder, "export.json");
  writeFileSync(path, JSON.stringify(file));
  return importFile({ path, userId: to.id, dryRun: false }, history);
}

async function expectWrong(file: object, fields: Record<string, string>): Promise<void> {
  const before = await everything();
  const refusal = await take(file).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refusal instanceof Refusal)) throw refusal ?? new Error("The file was taken");
  const named = Object.fromEntries(refusal.fields.map(({ path, code }) => [path, code]));
  expect({ code: refusal.code, fields: named }).toEqual({ code: "INPUT_INVALID", fields });
  expect(await everything()).toEqual(before);
}

/** Versions are counted by the server. */
function unversioned(records: Record<string, Fields[] | undefined>): object {
  const list = (all: Fields[] = []) =>
    all.map(({ version: _version, ...one }) => one).sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(Object.entries(records).map(([resource, all]) => [resource, list(all)]));
}
