import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { maxRecords } from "@/lib/contract/transfer";
import { readExport } from "@/lib/server/transfer/read-export";
import { emptyExport } from "../support/exports";
import { newUser, someInstant } from "../support/rows";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leap-large-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a file of a million records is refused while it is read, before it fills the memory", {
  timeout: 120_000,
}, () => {
  const kept = { id: "0198c0de-0000-7000-8000-000000000001", createdAt: someInstant, updatedAt: someInstant };
  const note = { ...kept, version: 1, deletedAt: null, createdFrom: "", on: "2026-02-01", text: "x", about: null };
  const { records, ...head } = emptyExport();
  const path = join(folder, "million.json");
  const file = openSync(path, "w+");
  const lines = `${JSON.stringify(note)},\n`.repeat(10_000);
  writeSync(file, `${JSON.stringify({ ...head, records: 0 }).slice(0, -2)}{"notes": [`);
  for (let written = 0; written < 1_000_000; written += 10_000) writeSync(file, lines);
  writeSync(file, `${JSON.stringify(note)}]${JSON.stringify({ ...records, notes: undefined }).replace("{", ",")}}`);
  closeSync(file);

  const again = openSync(path, "r");
  const before = process.memoryUsage().heapUsed;
  expect(() => readExport(again, newUser())).toThrow(expect.objectContaining({ code: "TOO_LARGE" }));
  // A record that waits to be stored takes about one kilobyte; those beyond the limit must take none.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(maxRecords * 3_000);
  closeSync(again);
});
