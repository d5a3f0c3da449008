import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureBuild } from "@/lib/operator/build";
import { type Account, fillLeap } from "../bench/accounts";
import { type Onlooker, sendOnlooker } from "../support/onlooker";
import { type ProbedServer, startProbed } from "../support/probe";
import { type Flood, flood } from "./flood";

/** Bodies that never end fill nobody's memory and keep nobody else waiting, wherever they are sent. */

const BYTES_EACH = 60_000_000;

/** What the collector may leave lying about; one body that is kept whole is nearly as much, and there are dozens. */
const MAX_GROWTH = 150_000_000;

/** A page is answered within a tenth of it on an idle machine; this is for one that does other work besides. */
const MAX_WAIT_MS = 5_000;

let data: string;
let leap: ProbedServer;
let onlooker: Onlooker;
let accounts: Account[];
beforeAll(async () => {
  await ensureBuild(process.cwd());
  data = mkdtempSync(join(tmpdir(), "leap-memory-"));
  accounts = await fillLeap(
    join(data, "leap.db"),
    Array.from({ length: 4 }, () => 11),
  );
  leap = await startProbed({ LEAP_DATA: data });
  onlooker = sendOnlooker(leap.port, ["/api/health", "/zh/ladder"]);
}, 300_000);
afterAll(async () => {
  onlooker?.end();
  await leap?.kill();
  rmSync(data, { recursive: true, force: true });
});

test("bodies that never end are refused, and nobody else notices", { timeout: 150_000 }, async () => {
  const floods = [0, 1, 2].flatMap(() => kinds());
  // Compiling code takes memory once; what a body takes is the question.
  await Promise.all(kinds().map((kind) => flood(leap.port, { ...kind, bytes: 200_000 })));
  await onlooker.ask();
  const before = (await leap.read()).rssBytes;

  let most = before;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, (await leap.read()).rssBytes);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  const ended = await Promise.all(floods.map((kind) => flood(leap.port, kind)));
  isOver = true;
  await watching;
  const seen = await onlooker.ask();

  const said = `memory grew by ${((most - before) / 1e6).toFixed(0)} MB; the other visitor waited ${seen.worstMs.toFixed(0)} ms at most`;
  console.log(said);
  expect(most - before, said).toBeLessThan(MAX_GROWTH);
  expect({ failed: seen.failed, anybody: seen.answered > 0 }).toEqual({ failed: 0, anybody: true });
  expect(seen.worstMs, said).toBeLessThan(MAX_WAIT_MS);
  // An answer may be lost where the connection is closed on a body that is still being sent.
  const wrong = ended
    .map(({ status }, at) => `${floods[at]?.path} ${status}`)
    .filter((one) => !/ (0|4\d\d|503)$/.test(one));
  expect(wrong).toEqual([]);
});

function kinds(): Flood[] {
  const [first, second] = accounts;
  const form = { type: "application/x-www-form-urlencoded", bytes: BYTES_EACH };
  const json = { type: "application/json", bytes: BYTES_EACH };
  return [
    { path: "/api/demo", ...form },
    { path: "/api/auth/callback/credentials", ...form },
    { path: "/api/v1/sign-ups", ...json },
    { path: "/api/v1/import", ...json },
    { path: "/api/v1/import", ...json, cookie: first?.cookie ?? "" },
    { path: "/api/v1/paths", ...json, cookie: second?.cookie ?? "" },
    { path: "/api/v1/nothing", ...json },
    { path: "/api/nothing", ...json },
    { path: "/zh", type: "text/plain", bytes: BYTES_EACH },
    { path: "/zh/nothing", type: "text/plain", bytes: BYTES_EACH },
    { path: "/nothing", type: "multipart/form-data; boundary=a", bytes: BYTES_EACH },
  ];
}
