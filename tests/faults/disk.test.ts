import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openReader } from "@/db/sqlite";
import { ensureBuild } from "@/lib/operator/build";
import { type Account, fillLeap } from "../bench/accounts";
import { lastLine, startAndFail } from "../support/failing-start";
import { freePort, type ServerProcess, startLeap } from "../support/server-process";
import { type Answer, type Caller, codeOf, scriptOf } from "./script";
import { mayMount, mountSmallDisk, type SmallDisk } from "./small-disk";

/** A full disk: writes are refused at once and as what it is, everything else goes on, and with room all is well again. */

const MEGABYTES = 12;

/** Enough refused writes that the quickest of them says how long a refusal takes, whatever else the machine does. */
const REFUSALS = 3;

describe.runIf(mayMount)("a full disk", { timeout: 60_000 }, () => {
  let disk: SmallDisk;
  let account: Account;
  let leap: ServerProcess | undefined;
  const data = () => join(disk.folder, "data");
  beforeAll(async () => {
    await ensureBuild(process.cwd());
    disk = mountSmallDisk(MEGABYTES);
    mkdirSync(data());
    [account = account] = await fillLeap(join(data(), "leap.db"), [11]);
  }, 300_000);
  afterAll(async () => {
    await leap?.kill();
    disk?.remove();
  });

  test("refuses what it cannot keep, reads on, and takes it up again once there is room", async () => {
    const server = await startLeap({ PORT: String(await freePort()), LEAP_DATA: data() });
    leap = server;
    const call = await scriptOf(server.url, account);
    const ids: string[] = [(await written(call)).id];

    disk.fill();
    const refused: { id: string; answer: Answer }[] = [];
    // What was written before has left room in the log, so the first writes may still fit.
    while (refused.length < REFUSALS) {
      const { id, answer } = await write(call);
      if (answer.status === 201) ids.push(id);
      else refused.push({ id, answer });
      expect(ids.length).toBeLessThan(1_000);
    }
    expect(refused.map(({ answer }) => [answer.status, codeOf(answer)])).toEqual(
      refused.map(() => [507, "DATABASE_FULL"]),
    );
    expect(Math.min(...refused.map(({ answer }) => answer.ms))).toBeLessThan(1_000);
    for (const path of ["/profile", "/notes?limit=1", `/notes/${ids.at(-1)}`, "/progress"]) {
      expect((await call("GET", path)).status, path).toBe(200);
    }
    expect((await fetch(`${server.url}/api/health/ready`)).status).toBe(200);
    expect((await fetch(`${server.url}/zh/paths`)).status).toBe(200);

    disk.makeRoom();
    for (const { id } of refused) {
      expect((await call("GET", `/notes/${id}`)).status).toBe(404);
      expect((await write(call, id)).answer.status).toBe(201);
      ids.push(id);
    }
    expect(await server.stop()).toBe(0);
    leap = undefined;
    expect(kept(join(data(), "leap.db"), ids)).toEqual({ integrity: "ok", notes: ids.length });
  });

  test("is said in one sentence by a start that cannot open its database", async () => {
    disk.fill();
    const before = readdirSync(data()).sort();
    const { exitCode, output } = await startAndFail({ PORT: String(await freePort()), LEAP_DATA: data() });
    disk.makeRoom();
    expectSaid(exitCode, output);
    expect(readdirSync(data()).sort()).toEqual(before);
    leap = await startLeap({ PORT: String(await freePort()), LEAP_DATA: data() });
    expect(await leap.stop()).toBe(0);
  });

  test("is said in one sentence by the first start of all, which leaves nothing half made", async () => {
    const fresh = join(disk.folder, "fresh");
    disk.fill();
    const { exitCode, output } = await startAndFail({ PORT: String(await freePort()), LEAP_DATA: fresh });
    disk.makeRoom();
    expectSaid(exitCode, output);
    leap = await startLeap({ PORT: String(await freePort()), LEAP_DATA: fresh });
    expect(await leap.stop()).toBe(0);
  });
});

function expectSaid(exitCode: number | null, output: string): void {
  expect({ exitCode, output }).toMatchObject({ exitCode: 1 });
  expect(output).not.toMatch(/\n\s+at /);
  expect(lastLine(output)).toMatch(/^[A-Z/].*\b(room|full|space)\b.*\.$/);
}

async function written(call: Caller): Promise<{ id: string }> {
  const { id, answer } = await write(call);
  expect(answer.status).toBe(201);
  return { id };
}

/** Sends a note of some pages of the database. */
async function write(call: Caller, id = newId()): Promise<{ id: string; answer: Answer }> {
  return { id, answer: await call("POST", "/notes", { id, on: "2026-01-31", text: "x".repeat(20_000) }) };
}

function kept(file: string, ids: readonly string[]): { integrity: unknown; notes: number } {
  const client = openReader(file);
  try {
    const found = client.prepare("select count(*) from notes where length(text) = 20000").pluck().get();
    const known = client.prepare("select count(*) from notes where id in (select value from json_each(?))").pluck();
    // Every one that was acknowledged, and none beside them.
    expect(known.get(JSON.stringify(ids))).toBe(found);
    return { integrity: client.pragma("integrity_check", { simple: true }), notes: Number(found) };
  } finally {
    client.close();
  }
}
