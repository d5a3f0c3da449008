import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureBuild } from "@/lib/operator/build";
import { fillLeap } from "../bench/accounts";
import { addLongNotes } from "../support/large-accounts";
import { freePort, type ServerProcess, startLeap } from "../support/server-process";
import { until } from "./script";

/** The 10 s that requests get to finish, and 2 s for everything else: with five programs on two cores it takes 0.05 s. */
const MAX_END_MS = 12_000;

/** More than the system keeps for a reader who does not read. */
const LONG_NOTES = 500;

let data: string;
let leap: ServerProcess;
const sockets: Socket[] = [];
beforeAll(async () => {
  await ensureBuild(process.cwd());
  data = mkdtempSync(join(tmpdir(), "leap-stop-"));
}, 300_000);
afterAll(async () => {
  for (const socket of sockets) socket.destroy();
  await leap?.kill();
  rmSync(data, { recursive: true, force: true });
});

test("ends in good order whoever stalls: half a body, a reader who never reads, a connection that says nothing", {
  timeout: 90_000,
}, async () => {
  const [reader, sender] = await fillLeap(join(data, "leap.db"), [11, 11]);
  await addLongNotes(join(data, "leap.db"), reader?.userId ?? "", LONG_NOTES);
  leap = await startLeap({ PORT: String(await freePort()), LEAP_DATA: data });
  const form = "Content-Type: application/x-www-form-urlencoded";
  const half = [
    open(`POST /api/auth/callback/credentials HTTP/1.1`, [form, "Content-Length: 1000"], "email="),
    open(`POST /api/demo HTTP/1.1`, [form, "Transfer-Encoding: chunked"], "3\r\ndo=\r\n"),
    open(
      "POST /api/v1/import HTTP/1.1",
      [`Cookie: ${sender?.cookie}`, "Content-Type: application/json", "Content-Length: 9000000"],
      "{",
    ),
    open("GET /zh HTTP/1.1", [], "", false),
    connectTo(),
  ];
  const stalled = open("GET /api/v1/export HTTP/1.1", [`Cookie: ${reader?.cookie}`], "");
  // It is known to be flowing by its first bytes, and is not read any further.
  await until(() => stalled.bytesRead > 0, "the export has begun");
  stalled.pause();
  await Promise.all(half.map((socket) => until(() => !socket.connecting, "connected")));
  // Answered on a later connection, so that what came on the others before has been taken up.
  expect((await fetch(`${leap.url}/api/health`)).status).toBe(200);

  const began = performance.now();
  expect(await leap.stop()).toBe(0);
  expect(performance.now() - began).toBeLessThan(MAX_END_MS);
  expect(existsSync(join(data, "leap.db"))).toBe(true);
  expect(existsSync(join(data, "leap.db-wal"))).toBe(false);
});

/** Sends the head of a request and as much of its body, and keeps the connection. */
function open(start: string, headers: readonly string[], body: string, isWhole = true): Socket {
  const socket = connectTo();
  const head = [start, "Host: localhost", `Origin: ${leap.url}`, ...headers].join("\r\n");
  socket.write(`${head}\r\n${isWhole ? "\r\n" : ""}${body}`);
  return socket;
}

function connectTo(): Socket {
  const socket = connect(Number(new URL(leap.url).port), "127.0.0.1");
  socket.on("error", () => {});
  socket.on("readable", () => {});
  sockets.push(socket);
  return socket;
}
