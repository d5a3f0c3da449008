import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/db/client";
import { storedOf } from "@/db/record-size";
import { recordTables } from "@/db/record-tables";
import { users } from "@/db/schema/users";
import { deleteUser, insertUser, type User, userByEmail } from "@/db/users";
import { profileFields } from "@/lib/contract/transfer";
import { type Resource, resources } from "@/lib/domain/resources";
import { importFile } from "@/lib/server/transfer/import-file";
import { everything } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { exportedText } from "../../support/exports";
import { newUser, resourceCount } from "../../support/rows";
import { anyAccount, storeAccount } from "./any-account";

ownDatabase();

/** Accounts in a run: few in every run, more where all is run. */
const numRuns = Number(process.env.LEAP_TEST_RUNS ?? 25);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leap-round-trip-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("what was exported and is imported elsewhere is in every table what it was, and again changes nothing", async () => {
  expect(Object.keys(recordTables)).toHaveLength(resourceCount);
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyAccount, async (account) => {
      await database().delete(users);
      const from = await storeAccount(database(), account);
      const before = await rowsOf(from);
      for (const [resource, rows] of before) if (rows.length > 0) seen.add(resource);
      const path = await exported(from);
      await deleteUser(database(), from);

      const to = newUser();
      await insertUser(database(), to);
      const report = await importFile({ path, userId: to.id, dryRun: false });
      expect(report.from).toEqual({ id: from.id, email: from.email, name: from.name });
      expect(await rowsOf(to)).toEqual(before);
      for (const [resource, rows] of before) {
        expect(report.records[resource]).toEqual({ added: rows.length, changed: 0, kept: 0, same: 0 });
      }
      const [after] = await userByEmail(database(), { email: to.email });
      expect(profileOf(after)).toEqual(profileOf(from));
      expect(after).toMatchObject(await storedBy(to));

      const stored = await everything();
      const again = await importFile({ path, userId: to.id, dryRun: false });
      expect(again.profile).toEqual([]);
      for (const [resource, rows] of before) expect(again.records[resource]).toMatchObject({ same: rows.length });
      expect(await everything()).toEqual(stored);
    }),
    // The whole account would take minutes to make smaller.
    { numRuns, endOnFailure: true },
  );
  expect([...seen].sort()).toEqual(Object.keys(recordTables).sort());
});

test("a dry run says what an import does, and does nothing", async () => {
  await fc.assert(
    fc.asyncProperty(anyAccount, async (account) => {
      await database().delete(users);
      const from = await storeAccount(database(), account);
      const path = await exported(from);
      await deleteUser(database(), from);
      const to = newUser();
      await insertUser(database(), to);
      const before = await everything();
      const said = await importFile({ path, userId: to.id, dryRun: true });
      expect(await everything()).toEqual(before);
      const done = await importFile({ path, userId: to.id, dryRun: false });
      expect({ ...said, dryRun: false }).toEqual(done);
    }),
    { numRuns: Math.ceil(numRuns / 3), endOnFailure: true },
  );
});

async function exported(user: User): Promise<string> {
  const path = join(folder, "export.json");
  writeFileSync(path, await exportedText(user));
  return path;
}

/** What a user keeps, counted anew. */
async function storedBy({ id }: User): Promise<{ storedRecords: number; storedBytes: number }> {
  const counts = await Promise.all(
    resources.map(async (resource) => (await storedOf(database(), resource, { userId: id }))[0]),
  );
  const sum = (of: "records" | "bytes") => counts.reduce((total, count) => total + (count?.[of] ?? 0), 0);
  return { storedRecords: sum("records"), storedBytes: sum("bytes") };
}

/** A user's rows of every table, but for whose they are and their versions, which each account counts for itself. */
async function rowsOf({ id }: User): Promise<Map<Resource, object[]>> {
  const all = new Map<Resource, object[]>();
  for (const [resource, table] of Object.entries(recordTables)) {
    const rows = await database().select().from(table);
    const mine = rows.filter(({ userId }) => userId === id).map(({ userId: _owner, version: _version, ...row }) => row);
    all.set(
      resource as Resource,
      mine.sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  }
  return all;
}

function profileOf(user: User | undefined): object {
  return Object.fromEntries(profileFields.map((field) => [field, user?.[field]]));
}
