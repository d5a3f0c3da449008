import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { recordTables } from "@/db/record-tables";
import { users } from "@/db/schema/users";
import { insertUser, type User, userByEmail } from "@/db/users";
import { exportVersion, profileFields } from "@/lib/contract/transfer";
import { type Resource, resources } from "@/lib/domain/resources";
import { importFile } from "@/lib/server/transfer/import-file";
import { exportSteps } from "@/lib/server/transfer/versions/steps";
import { upgradeFrom } from "@/lib/server/transfer/versions/upgrade";
import { ownDatabase } from "../../support/database";
import { exportedText } from "../../support/exports";
import { newUser } from "../../support/rows";
import { type Fields, rowOf } from "./any-account";
import { currentFiles } from "./frozen/current-files";
import { frozenFiles, frozenPath } from "./frozen/files";

/** Files that were exported once, as they were written then: each version that there has ever been. */

ownDatabase();
afterEach(async () => void (await database().delete(users)));

const versions = Array.from({ length: exportVersion }, (_, at) => at + 1);
const files = versions.flatMap((version) => frozenFiles.map((name): [string, number] => [name, version]));

type File = { user: Record<string, unknown>; records: Record<Resource, Fields[]> };

describe.each(files)("the file %s of version %i", (name, version) => {
  const path = frozenPath(version, name);

  test("is imported with every record and every value, and is the same when it is exported again", async () => {
    const file = upgraded(path, version);
    const user = newUser();
    await insertUser(database(), user);
    const report = await importFile({ path, userId: user.id, dryRun: false });
    for (const resource of resources) {
      const count = file.records[resource].length;
      expect(report.records[resource]).toEqual({ added: count, changed: 0, kept: 0, same: 0 });
      const expected = file.records[resource].map((fields) => ({ ...rowOf(user.id, fields), version: 1 }));
      expect(await rowsOf(resource)).toEqual(byId(expected));
    }
    const [now] = await userByEmail(database(), { email: user.email });
    expect(profileOf(now)).toEqual(profileOf(file.user));

    const again: File = JSON.parse(await exportedText(user));
    const first = ([resource, list]: [string, Fields[]]) => [
      resource,
      byId(list.map((one) => ({ ...one, version: 1 }))),
    ];
    expect(again.records).toEqual(Object.fromEntries(Object.entries(file.records).map(first)));
    expect(profileOf(again.user)).toEqual(profileOf(file.user));
  });

  test("changes nothing when it is imported again", async () => {
    const user = newUser();
    await insertUser(database(), user);
    await importFile({ path, userId: user.id, dryRun: false });
    const before = await exportedText(user);
    const report = await importFile({ path, userId: user.id, dryRun: false });
    for (const resource of resources) expect(report.records[resource]).toMatchObject({ added: 0, changed: 0, kept: 0 });
    expect(recordsIn(await exportedText(user))).toEqual(recordsIn(before));
  });
});

test("the next version can be frozen: everything it consists of is written", async () => {
  const files = await currentFiles();
  expect(Object.keys(files).sort()).toEqual([...frozenFiles, "shape"].sort());
  for (const text of Object.values(files)) expect(JSON.parse(text)).toBeTruthy();
});

test.each(versions)("the filled account of version %i has every kind, filled, empty and in the trash", (version) => {
  const { records } = JSON.parse(readFileSync(frozenPath(version, "filled"), "utf8"));
  for (const [resource, list] of Object.entries<Fields[]>(records)) {
    expect(
      list.some(({ deletedAt }) => deletedAt !== null),
      `${resource} in the trash`,
    ).toBe(true);
    for (const field of Object.keys(list[0] ?? {})) {
      const isFilled = list.some((one) => one[field] !== null && one[field] !== "" && String(one[field]) !== "");
      // No file can bring these two.
      const never = resource === "cases" && (field === "images" || field === "confirmedOn");
      expect(isFilled, `${resource}.${field} is filled in some record`).toBe(!never);
    }
  }
});

/** A frozen file as one of the current version. */
function upgraded(path: string, version: number): File {
  const { records, ...head } = JSON.parse(readFileSync(path, "utf8"));
  const upgrade = upgradeFrom(version, exportSteps);
  const lists = resources.map((resource) => [
    resource,
    (records[resource] ?? []).map((one: unknown) => upgrade.record(resource, one).value),
  ]);
  const { user } = Object(upgrade.head(head).value);
  return { user, records: Object.fromEntries(lists) };
}

async function rowsOf(resource: Resource): Promise<{ id: string }[]> {
  return byId(await database().select().from(recordTables[resource]));
}

function byId<T extends { id: string }>(rows: readonly T[]): T[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function profileOf(user: Partial<User> | Record<string, unknown> | undefined): object {
  return Object.fromEntries(profileFields.map((field) => [field, Reflect.get(Object(user), field)]));
}

function recordsIn(text: string): unknown {
  return JSON.parse(text).records;
}
