import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openSqlite } from "@/db/sqlite";
import { ensureBuild } from "@/lib/operator/build";
import { requireNode } from "@/lib/operator/node-version";
import { type Account, fillLeap } from "../bench/accounts";
import { memory } from "../bench/process";
import { addLongNotes, addPayments } from "../support/large-accounts";
import { sendOnlooker } from "../support/onlooker";
import { freePort, startLeap } from "../support/server-process";
import { type Attack, attacks, type Cast } from "./attacks";

/**
 * `node --conditions=react-server --import tsx tests/attacks/table.ts`: does each attack to a server of its own while a
 * second visitor reads a page, and prints what came of it as a table. No test: it shows and does not judge. Words behind
 * the command choose the attacks that have one of them in their name.
 */
async function main(): Promise<void> {
  requireNode();
  const words = process.argv.slice(2);
  const chosen = attacks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  const data = mkdtempSync(join(tmpdir(), "leap-table-"));
  try {
    await ensureBuild(process.cwd());
    const cast = await fill(join(data, "leap.db"));
    console.log("| attack | time | outcome | worst answer of the second visitor | memory |");
    console.log("| --- | --- | --- | --- | --- |");
    for (const attack of chosen) console.log(`| ${(await rowOf(attack, data, cast)).join(" | ")} |`);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Longer than an attack may take; whatever is still going on then ends with the server. */
const MAX_MS = 65_000;

async function rowOf({ name, run }: Attack, data: string, cast: Cast): Promise<string[]> {
  const server = await startLeap({ PORT: String(await freePort()), LEAP_DATA: data });
  const port = Number(new URL(server.url).port);
  const onlooker = sendOnlooker(port, ["/zh/ladder"]);
  try {
    // Until its code is compiled, the visitor's own page is the slowest thing there is.
    for (let turn = 0; turn < 20; turn++) await (await fetch(`${server.url}/zh/ladder`)).text();
    await sleep(500);
    await onlooker.ask();
    const before = memory(server.pid).now;
    const began = performance.now();
    const outcome = await Promise.race([
      run({ port, url: server.url, cast }).catch((error: unknown) =>
        error instanceof Error ? error.message : "failed",
      ),
      sleep(MAX_MS, "given up"),
    ]);
    const time = performance.now() - began;
    // What an attack leaves going on counts, too.
    await sleep(1_000);
    const seen = await onlooker.ask();
    const worst = `${seen.worstMs.toFixed(0)} ms${seen.failed > 0 ? `, ${seen.failed} without an answer` : ""}`;
    const grown = `+${Math.max(0, memory(server.pid).most - before).toFixed(0)} MB`;
    return [name, time < 10_000 ? `${time.toFixed(0)} ms` : `${(time / 1_000).toFixed(1)} s`, outcome, worst, grown];
  } finally {
    onlooker.end();
    await server.kill();
  }
}

async function fill(file: string): Promise<Cast> {
  const counts = Array.from({ length: 12 }, () => 11);
  const [ordinary, payments, ninth, demo, ...stallers] = await fillLeap(file, [
    ...counts.slice(0, 3),
    300,
    ...counts.slice(4),
  ]);
  if (!ordinary || !payments || !ninth || !demo) throw new Error("Somebody is missing.");
  await addPayments(file, payments.userId, 49_000);
  for (const { userId } of stallers.slice(0, 4)) await addLongNotes(file, userId, 500);
  makeDemo(file, demo);
  return { ordinary, payments, ninth, demo, stallers };
}

function makeDemo(file: string, { userId }: Account): void {
  const client = openSqlite(file);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  client.prepare("update users set demo_until = ? where id = ?").run(tomorrow, userId);
  client.close();
}

await main();
