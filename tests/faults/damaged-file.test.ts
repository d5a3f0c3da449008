import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { ensureBuild } from "@/lib/operator/build";
import { fillLeap } from "../bench/accounts";
import { lastLine, startAndFail } from "../support/failing-start";
import { freePort } from "../support/server-process";

/** A database that has lost its data is for its owner to replace: the start says so, and changes nothing. */

let data: string;
let file: string;
beforeAll(() => ensureBuild(process.cwd()), 300_000);
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "leap-damaged-"));
  file = join(data, "leap.db");
  writeFileSync(join(data, "secret"), `${"s".repeat(64)}\n`, { mode: 0o600 });
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

test.each<[what: string, damage: () => Promise<void> | void]>([
  ["without a byte", () => writeFileSync(file, "")],
  ["of anything but a database", () => writeFileSync(file, noise(40_000))],
  ["of a single byte", () => writeFileSync(file, "S")],
  ["that ends in its first page", () => cutTo(1_000)],
  ["that ends at the end of a page", () => cutTo(40_960)],
  ["that ends in the middle of a page", () => cutTo(100_000)],
  ["that is overwritten in its middle", overwrite],
])("a database file %s is refused in one sentence that names it", { timeout: 60_000 }, async (_what, damage) => {
  await damage();
  const before = fingerprints();
  const { exitCode, output } = await startAndFail({ PORT: String(await freePort()), LEAP_DATA: data });
  expect(exitCode, output).toBe(1);
  expect(output).not.toMatch(/\n\s+at /);
  expect(lastLine(output)).toContain(file);
  expect(lastLine(output)).toMatch(/\.$/);
  expect(fingerprints()).toEqual(before);
});

async function cutTo(bytes: number): Promise<void> {
  await fillLeap(file, [500]);
  truncateSync(file, bytes);
}

async function overwrite(): Promise<void> {
  await fillLeap(file, [500]);
  const whole = readFileSync(file);
  noise(40_000).copy(whole, 20_480);
  writeFileSync(file, whole);
}

/** Bytes that follow no rule, the same in every run. */
function noise(bytes: number): Buffer {
  const blocks = Array.from({ length: bytes / 32 }, (_, at) => createHash("sha256").update(`${at}`).digest());
  return Buffer.concat(blocks);
}

/** Every file that holds data, and what is in it; the lock of a running server holds none. */
function fingerprints(): string[] {
  return readdirSync(data)
    .filter((name) => !name.startsWith("server.lock"))
    .sort()
    .map(
      (name) =>
        `${name} ${createHash("sha256")
          .update(readFileSync(join(data, name)))
          .digest("hex")}`,
    );
}
