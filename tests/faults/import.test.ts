import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openReader } from "@/db/sqlite";
import { ensureBuild } from "@/lib/operator/build";
import { type Account, fillLeap } from "../bench/accounts";
import { emptyExport } from "../support/exports";
import { newFamily } from "../support/rows";
import { freePort, type ServerProcess, startLeap } from "../support/server-process";
import { until } from "./script";

/** An import that a power cut interrupts has happened whole or not at all, and leaves no file behind. */

const NOTES = 20_000;

let data: string;
let temporary: string;
let account: Account;
let leap: ServerProcess;
beforeAll(async () => {
  await ensureBuild(process.cwd());
  data = mkdtempSync(join(tmpdir(), "leap-import-kill-"));
  temporary = join(data, "temporary");
  [account = account] = await fillLeap(join(data, "leap.db"), [11]);
}, 300_000);
beforeEach(() => void mkdirSync(temporary, { recursive: true }));
afterEach(async () => {
  await leap?.kill();
  // What one case leaves behind is not the next one's.
  rmSync(temporary, { recursive: true, force: true });
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

test.each<[when: string, share: number]>([
  ["while its file arrives", 0.5],
  ["once its file is there", 1],
])("killed %s, an import is whole or nothing, and no file of it is left", { timeout: 90_000 }, async (_when, share) => {
  const file = exportOf(NOTES);
  leap = await start();
  const before = notes();
  const socket = send(file, share);
  // Of the second half nothing is ever sent in the first case, so the server can have no more.
  await until(() => receivedBytes() >= file.length * share * 0.9, "the file has arrived");
  await leap.kill();
  socket.destroy();

  leap = await start();
  expect(leftFiles()).toEqual([]);
  expect(await leap.stop()).toBe(0);
  const added = notes() - before;
  expect(share < 1 ? [0] : [0, NOTES]).toContain(added);
  expect(integrity()).toBe("ok");
  expect(leftFiles()).toEqual([]);
});

async function start(): Promise<ServerProcess> {
  return startLeap({ PORT: String(await freePort()), LEAP_DATA: data, TMPDIR: temporary });
}

/** Sends the beginning of an import and keeps the connection. */
function send(file: Buffer, share: number): Socket {
  const socket = connect(Number(new URL(leap.url).port), "127.0.0.1");
  socket.on("error", () => {});
  const head = [
    "POST /api/v1/import HTTP/1.1",
    "Host: localhost",
    `Origin: ${leap.url}`,
    `Cookie: ${account.cookie}`,
    "Content-Type: application/json",
    `Content-Length: ${file.length}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  socket.write(file.subarray(0, file.length * share));
  return socket;
}

function exportOf(count: number): Buffer {
  const { notes } = newFamily(account.userId);
  const { userId: _owner, aboutKind: _kind, aboutId: _id, ...note } = notes;
  const whole = emptyExport();
  const arrived = Array.from({ length: count }, () => ({ ...note, id: newId(), about: null }));
  return Buffer.from(JSON.stringify({ ...whole, records: { ...whole.records, notes: arrived } }));
}

/** What has been received of files that are being imported, wherever the server keeps them. */
function receivedBytes(): number {
  return leftFiles().reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** Every file of an import below the data folder and the system's folder for temporary files, which here is in it. */
function leftFiles(): string[] {
  return readdirSync(data, { recursive: true, encoding: "utf8" })
    .filter((path) => /import/.test(path))
    .map((path) => join(data, path));
}

function notes(): number {
  return Number(ask("select count(*) from notes"));
}

function integrity(): unknown {
  return ask("pragma integrity_check");
}

function ask(question: string): unknown {
  const client = openReader(join(data, "leap.db"));
  try {
    return client.prepare(question).pluck().get();
  } finally {
    client.close();
  }
}
