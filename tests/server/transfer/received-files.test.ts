import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { readRow } from "@/db/records";
import { maxBytes } from "@/lib/contract/transfer";
import { handleApi } from "@/lib/server/api/handle";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { everything, expectRefusal } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { emptyExport } from "../../support/exports";
import { type Person, signedIn } from "../../support/people";
import { someInstant } from "../../support/rows";
import { origin, setAuthEnvironment } from "../../support/visitor";
import { reportOf, send } from "./sending";

ownDatabase();

let owner: Person;
beforeAll(setAuthEnvironment);
beforeEach(async () => {
  globalThis.leapRateLimits = createRateLimits();
  owner = await signedIn();
});

test("a large file is taken by a process of its own", { timeout: 60_000 }, async () => {
  const note = (at: number) => ({
    ...{ id: newId(), createdAt: someInstant, updatedAt: someInstant, version: 1, deletedAt: null, createdFrom: "" },
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
  // Other test processes receive files at the same time.
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`leap-import-${process.pid}-`));

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
    expect(sent).toBeLessThan(maxBytes * 1.1);
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

function streamed(body: ReadableStream): Promise<Response> {
  const headers = { ...owner.page, "content-type": "application/json" };
  const sending = { method: "POST", headers, body, duplex: "half" };
  return handleApi(new Request(`${origin}/api/v1/import`, sending));
}
