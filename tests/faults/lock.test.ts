import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSqlite } from "@/db/sqlite";
import { ensureBuild } from "@/lib/operator/build";
import { type Account, fillLeap } from "../bench/accounts";
import { type ProbedServer, settledReading, startProbed } from "../support/probe";
import { goodPassword } from "../support/visitor";
import { type Answer, type Caller, codeOf, pageOf } from "./script";

/** Another program holds the database's lock for long: readers do not notice, writers are told to come back. */

/** How often everything is written while the lock is held; each time takes as long as a writer waits. */
const ROUNDS = 2;

/** A writer waits some five seconds; the rest is for a busy machine. */
const MAX_WAIT_MS = 15_000;

/** Waiting for a lock in the driver would hold the loop for seconds; with five programs on two cores it stands for 0.14 s. */
const MAX_STILL_MS = 1_000;

let data: string;
let leap: ProbedServer;
let accounts: Account[];
beforeAll(async () => {
  await ensureBuild(process.cwd());
  data = mkdtempSync(join(tmpdir(), "leap-lock-"));
  const file = join(data, "leap.db");
  accounts = await fillLeap(
    file,
    Array.from({ length: ROLES }, () => 11),
  );
  makeOneSessionStale(file);
  leap = await startProbed({ LEAP_DATA: data });
}, 300_000);
afterAll(async () => {
  await leap?.kill();
  rmSync(data, { recursive: true, force: true });
});

/** One account for each who takes part. */
const ROLES = 4;

test("a lock of another program keeps no reader waiting, and sends writers away in good time", {
  timeout: 90_000,
}, async () => {
  const [reader, writer, other, stale] = callers();
  for (const call of [reader, writer, other]) expect((await call("GET", "/profile")).status).toBe(200);
  const lock = await holdLock(join(data, "leap.db"));
  await settledReading(leap);

  // The lock is held until all of that is answered, however long this machine takes for it.
  const trying = Promise.all([writeOn(writer, other), stale("GET", "/profile")]);
  const reading = readOn(reader, trying);
  const [writes, touched] = await trying;
  const reads = await reading;
  const { maxLoopDelayMs } = await leap.read();
  await lock.release();

  expect([...new Set(reads.map(({ status }) => status))]).toEqual([200]);
  // The middle one, because a single one may meet a busy machine.
  expect(reads.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(reads.length / 2)]).toBeLessThan(500);
  expect(writes.map((answer) => [answer.status, codeOf(answer)])).toEqual(writes.map(() => [503, "BUSY"]));
  for (const { headers, ms } of writes) {
    expect(headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
    expect(ms).toBeLessThan(MAX_WAIT_MS);
  }
  // That it was used could not be noted, which is no reason to refuse it.
  expect(touched.status).toBe(200);
  expect(touched.ms).toBeLessThan(MAX_WAIT_MS);
  expect(maxLoopDelayMs).toBeLessThan(MAX_STILL_MS);

  expect((await Promise.all(everyWrite(writer, other).map((send) => send()))).map(({ status }) => status)).toEqual([
    201, 201, 200, 200, 201, 201,
  ]);
});

function callers(): [Caller, Caller, Caller, Caller] {
  const [first, second, third, fourth] = accounts.map((account) => pageOf(leap.url, account));
  if (!first || !second || !third || !fourth) throw new Error("Somebody is missing.");
  return [first, second, third, fourth];
}

/** One write of every kind there is, from two people. */
function everyWrite(call: Caller, other: Caller): (() => Promise<Answer>)[] {
  return [
    () => call("POST", "/tokens", { name: "tests", scope: "read" }),
    () => other("POST", "/notes", { id: newId(), on: "2026-01-31", text: "later" }),
    () => call("PATCH", "/profile", { version: 1, name: "小李" }),
    () => other("PATCH", "/profile/locale", { locale: "en" }),
    () =>
      call("POST", "/reviews", {
        id: newId(),
        weekOf: "2031-12-29",
        wins: "",
        blockers: "",
        learned: "",
        nextThree: [],
        hours: null,
      }),
    () => call("POST", "/sign-ups", newcomer()),
  ];
}

function newcomer(): object {
  const id = newId();
  return {
    id,
    email: `${id}@example.org`,
    password: goodPassword,
    name: "小王",
    locale: "zh",
    timeZone: "Asia/Shanghai",
  };
}

async function readOn(call: Caller, until: Promise<unknown>): Promise<Answer[]> {
  const answers: Answer[] = [];
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  void until.then(over, over);
  while (!isOver) {
    answers.push(await call("GET", "/profile"), await call("GET", "/notes"));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return answers;
}

async function writeOn(call: Caller, other: Caller): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    answers.push(...(await Promise.all(everyWrite(call, other).map((send) => send()))));
  }
  return answers;
}

/** As if it had not been used since yesterday, so that the next request wants to note that it was. */
function makeOneSessionStale(file: string): void {
  const client = openSqlite(file);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString();
  client.prepare("update sessions set last_seen_at = ? where user_id = ?").run(yesterday, accounts[ROLES - 1]?.userId);
  client.close();
}

async function holdLock(file: string): Promise<{ release: () => Promise<void> }> {
  const child = fork("tests/faults/hold-lock.mjs", [file], { execArgv: [] });
  await once(child, "message");
  return {
    release: async () => {
      child.send("let go");
      await once(child, "exit");
    },
  };
}
