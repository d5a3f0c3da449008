import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/db/client";
import { users } from "@/db/schema/users";
import { insertUser } from "@/db/users";
import { Refusal } from "@/lib/server/refusal";
import { importFile } from "@/lib/server/transfer/import-file";
import { everything } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { exportedText } from "../../support/exports";
import { newUser } from "../../support/rows";
import { hostileValues, wireJson } from "../api/hostile-requests";
import { withValue } from "../api/references";
import { anyAccount, storeAccount } from "./any-account";

ownDatabase();

/** Files in a run: some in every run, more where all is run. */
const numRuns = Number(process.env.LEAP_TEST_RUNS ?? 40);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leap-varied-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What somebody may do to a file: at a place of it, something else, nothing, or something more. */
const variation = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "drop", "add", "stranger"),
  value: hostileValues,
});

test("a file that somebody varied is refused and changes nothing, or leaves an account that goes out and in again", async () => {
  const seen = { taken: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(anyAccount, variation, async (account, { at, how, value }) => {
      await database().delete(users);
      const from = await storeAccount(database(), account);
      const file: unknown = JSON.parse(await exportedText(from));
      await database().delete(users);
      const places = placesIn(file);
      const place = places[at % places.length] ?? [];
      const varied = {
        replace: () => withValue(file, place, value),
        drop: () => withValue(file, place, undefined),
        add: () => withValue(file, [...place.slice(0, -1), "colour"], value),
        stranger: () => withValue(file, place, newId()),
      }[how]();
      const to = newUser();
      await insertUser(database(), to);
      const before = await everything();
      const taken = await attempt(wireJson(varied), to.id);
      seen[taken ? "taken" : "refused"] += 1;
      const after = await everything();
      if (!taken) expect(after).toEqual(before);
      expect(await attempt(await exportedText(to), to.id)).toBe(true);
      expect(await everything()).toEqual(after);
    }),
    { numRuns, endOnFailure: true },
  );
  expect(seen.refused).toBeGreaterThan(0);
  expect(seen.taken).toBeGreaterThan(0);
});

test("a file that ends early is refused wherever it ends, and changes nothing", async () => {
  await database().delete(users);
  const [account] = fc.sample(anyAccount, { numRuns: 1, seed: 7 });
  if (!account) throw new Error("There is always an account");
  const owner = await storeAccount(database(), account);
  const bytes = Buffer.from(await exportedText(owner));
  const before = await everything();
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: bytes.length - 3 }), async (length) => {
      expect(await codeOf(bytes.subarray(0, length), owner.id)).toBe("JSON_INVALID");
    }),
    { numRuns },
  );
  expect(await everything()).toEqual(before);
});

/** Every place of a file: the keys that lead to each of its values. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

/** Whether a file was taken; anything but a refusal fails. */
async function attempt(text: string, userId: string): Promise<boolean> {
  return (await codeOf(text, userId)) === null;
}

async function codeOf(text: string | Uint8Array, userId: string): Promise<string | null> {
  const path = join(folder, "export.json");
  writeFileSync(path, text);
  try {
    await importFile({ path, userId, dryRun: false });
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}
