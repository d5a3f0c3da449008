import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openReader } from "@/db/sqlite";
import { ensureBuild } from "@/lib/operator/build";
import { type Account, fillLeap } from "../bench/accounts";
import { freePort, type ServerProcess, startLeap } from "../support/server-process";
import { type Answer, type Caller, scriptOf, until } from "./script";

/** What was acknowledged is there after a power cut, once; what was not can be sent again. */

const ROUNDS = 3;
const WRITES_BEFORE_KILL = 120;

/** A start after a kill reads the log that was left; an idle machine needs about a second for all of it. */
const MAX_START_MS = 20_000;

let data: string;
let accounts: Account[];
let leap: ServerProcess | undefined;
beforeAll(async () => {
  await ensureBuild(process.cwd());
  data = mkdtempSync(join(tmpdir(), "leap-kill-"));
  accounts = await fillLeap(join(data, "leap.db"), [11, 11, 11, 11]);
}, 300_000);
afterAll(async () => {
  await leap?.kill();
  rmSync(data, { recursive: true, force: true });
});

/** A note as its writer knows it: what may be in the database. `null` is the trash, `undefined` that it was never made. */
type Note = { id: string; on: string; possible: (string | null | undefined)[]; version: number };

test("killed while four scripts write, the server has lost nothing it had acknowledged", {
  timeout: 120_000,
}, async () => {
  const notes: Note[][] = accounts.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    const server = await startLeap({ PORT: String(await freePort()), LEAP_DATA: data });
    leap = server;
    const scripts = await Promise.all(accounts.map((account) => scriptOf(server.url, account)));
    let acknowledged = 0;
    const writing = scripts.map((call, at) => writeOn(call, notes[at] ?? [], () => acknowledged++));
    await until(() => acknowledged >= WRITES_BEFORE_KILL, "enough writes");
    await server.kill();
    await Promise.all(writing);

    const began = performance.now();
    leap = await startLeap({ PORT: String(await freePort()), LEAP_DATA: data });
    expect(performance.now() - began).toBeLessThan(MAX_START_MS);
    expect(integrity()).toBe("ok");
    for (const [at, account] of accounts.entries()) {
      const call = await scriptOf(leap.url, account);
      for (const note of notes[at] ?? []) await compare(call, note);
    }
    expect(await leap.stop()).toBe(0);
    expect(count(notes.flat().map(({ id }) => id))).toBe(notes.flat().length);
  }
  expect(integrity()).toBe("ok");
});

/** Creates, changes and removes notes until the server is gone. What was under way then may have happened or not. */
async function writeOn(call: Caller, notes: Note[], acknowledge: () => void): Promise<void> {
  for (let turn = 0; ; turn++) {
    const note: Note = { id: newId(), on: "2026-01-31", possible: [undefined, `${turn}`], version: 1 };
    notes.push(note);
    if (!(await attempt(() => call("POST", "/notes", bodyOf(note, `${turn}`)), [201]))) return;
    note.possible = [`${turn}`];
    acknowledge();
    if (turn % 3 === 0) continue;

    const text = `${turn} again`;
    note.possible.push(text);
    const { id, version } = note;
    if (!(await attempt(() => call("PATCH", `/notes/${id}`, { text, version }), [200]))) return;
    note.possible = [text];
    acknowledge();
    if (turn % 3 === 1) continue;

    note.possible.push(null);
    if (!(await attempt(() => call("DELETE", `/notes/${id}`), [200]))) return;
    note.possible = [null];
    acknowledge();
  }
}

/** Whether a write was acknowledged; false where the connection broke, and any other answer fails the test. */
async function attempt(send: () => Promise<Answer>, expected: number[]): Promise<boolean> {
  let answer: Answer;
  try {
    answer = await send();
  } catch {
    return false;
  }
  expect(expected, JSON.stringify(answer.body)).toContain(answer.status);
  return true;
}

async function compare(call: Caller, note: Note): Promise<void> {
  const { status, body } = await call("GET", `/notes/${note.id}`);
  const [first] = note.possible;
  const isThere = status === 200;
  const text = isThere ? String(Reflect.get(Object(body), "text")) : first === undefined ? undefined : null;
  expect(note.possible).toContain(text);
  if (text === undefined) {
    expect((await call("POST", "/notes", bodyOf(note, note.possible[1] ?? ""))).status).toBe(201);
    note.possible = [note.possible[1]];
  } else {
    // A create that was never acknowledged and has happened all the same is answered as the same one again.
    if (first === undefined)
      expect((await call("POST", "/notes", bodyOf(note, note.possible[1] ?? ""))).status).toBe(200);
    note.possible = [text];
  }
}

function bodyOf({ id, on }: Note, text: string): object {
  return { id, on, text };
}

function integrity(): unknown {
  return read((client) => client.pragma("integrity_check", { simple: true }));
}

/** How many rows the table has for these ids, the trash included. */
function count(ids: readonly string[]): number {
  return read((client) =>
    Number(
      client
        .prepare("select count(*) from notes where id in (select value from json_each(?))")
        .pluck()
        .get(JSON.stringify(ids)),
    ),
  );
}

function read<T>(ask: (client: ReturnType<typeof openReader>) => T): T {
  const client = openReader(join(data, "leap.db"));
  try {
    return ask(client);
  } finally {
    client.close();
  }
}
