import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuild } from "@/lib/operator/build";
import { startAndFail } from "../support/failing-start";
import { startPostgres } from "../support/postgres-server";
import { freePort, type ServerProcess, startLeap } from "../support/server-process";

/** The 10 s that requests get to finish, and 2 s for everything else. */
const MAX_END_MS = 12_000;

let data: string;
let leap: ServerProcess;
beforeAll(async () => {
  await ensureBuild(process.cwd());
  data = mkdtempSync(join(tmpdir(), "leap-server-"));
  // With this in the environment, as in many containers, some frameworks' rewrites loop back to themselves.
  leap = await startLeap({ PORT: String(await freePort()), LEAP_DATA: data, HOSTNAME: "127.0.0.1" });
}, 300_000);
afterAll(async () => {
  await leap.kill();
  rmSync(data, { recursive: true });
});

describe("npm start", () => {
  test("says each step in one line, and the address last, once it answers", () => {
    expect(leap.output()).toMatch(/^Made the secret .*secret \(\d+\.\d s\)\.$/m);
    expect(leap.output()).toMatch(/^Made the database \(\d+\.\d s\)\.$/m);
    expect(leap.output().match(/https?:\/\/\S+/g)).toEqual([leap.url]);
    expect(leap.output().trimEnd().split("\n").at(-1)).toMatch(
      /^Leap answers at http:\/\/localhost:\d+ \(\d+\.\d s\)\.$/,
    );
  });

  test("serves pages, and tells who asks whether it is alive and ready", async () => {
    expect((await fetch(leap.url)).status).toBe(200);
    for (const [path, status] of [
      ["/api/health", "alive"],
      ["/api/health/ready", "ready"],
    ]) {
      const answer = await fetch(`${leap.url}${path}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toContain("no-store");
      expect(await answer.json()).toEqual({ status });
    }
  });

  test("answers 405 to a method that only echoes", async () => {
    expect(await rawRequest(leap.url, "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).toMatch(
      /^HTTP\/1\.1 405 /,
    );
  });

  test("keeps what it writes for its owner alone", () => {
    for (const file of ["secret", "leap.db"]) expect(statSync(join(data, file)).mode & 0o777).toBe(0o600);
  });

  test("refuses a taken port in one sentence", async () => {
    const { exitCode, output } = await startAndFail({ PORT: new URL(leap.url).port, LEAP_DATA: `${data}-other` });
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /^Port \d+ on 127\.0\.0\.1 is taken\. Stop the program that uses it, or set PORT to another number\.\n$/,
    );
    expect(existsSync(`${data}-other`)).toBe(false);
  });

  test("finds nothing at addresses that name nothing, without an error and without turning in circles", async () => {
    for (const path of [
      "/zh/paths/nothing",
      "/finder",
      "/ZH/roles",
      "/%E0%A4%A",
      "/zh/cases/%",
      "/zh/claims/%E0%A4%A?next=%",
      "/previews/zh/%E0%A4%A.png",
      "/api/v1/claims/%E0%A4%A",
    ]) {
      const response = await fetch(`${leap.url}${path}`);
      expect(response.status, path).toBe(404);
      const text = await response.text();
      if (!/^\/(api|previews)\//.test(path)) expect(text, path).toMatch(/<html lang="(zh-CN|en)"[\s\S]*<h1/);
    }
  });

  test("refuses a second server on the same data, which the first does not notice", async () => {
    const { exitCode, output } = await startAndFail({ PORT: String(await freePort()), LEAP_DATA: data });
    expect(exitCode).toBe(1);
    expect(output).toMatch(/Another server is using .*\. Stop it first\.\n$/);
    expect(output).not.toMatch(/\n\s+at /);
    expect((await fetch(`${leap.url}/api/health/ready`)).status).toBe(200);
  }, 60_000);

  test("ends in good order although a client stalls, and a new server waits for that", async () => {
    const stalled = connect(Number(new URL(leap.url).port), "127.0.0.1");
    stalled.on("error", () => {});
    stalled.write(
      `POST /api/auth/callback/credentials HTTP/1.1\r\nHost: localhost\r\nOrigin: ${leap.url}\r\n` +
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nemail=",
    );
    await new Promise((resolve) => setTimeout(resolve, 500));

    const began = performance.now();
    const [exitCode, next] = await Promise.all([
      leap.stop(),
      startLeap({ PORT: String(await freePort()), LEAP_DATA: data }),
    ]);
    stalled.destroy();
    expect(exitCode).toBe(0);
    expect(performance.now() - began).toBeLessThan(MAX_END_MS + SLOW_START_MS);
    leap = next;
    expect((await fetch(`${leap.url}/api/health/ready`)).status).toBe(200);

    expect(await leap.stop()).toBe(0);
    // Everything is in the one file: what SQLite keeps beside it while it runs is gone.
    expect(existsSync(join(data, "leap.db-wal"))).toBe(false);
    expect(readFileSync(join(data, "leap.db")).subarray(0, 15).toString()).toBe("SQLite format 3");
  }, 60_000);
});

describe("npm start with a PostgreSQL server", () => {
  test("needs no lock, and is alive but not ready while the database is away", { timeout: 120_000 }, async () => {
    const postgres = await startPostgres();
    const settings = { DATABASE_URL: postgres.url("postgres"), LEAP_DATA: `${data}-postgresql` };
    const first = await startLeap({ ...settings, PORT: String(await freePort()) });
    const second = await startLeap({ ...settings, PORT: String(await freePort()) });
    try {
      expect(await statusOf(first.url, "/api/health/ready")).toBe(200);
      expect(await statusOf(second.url, "/api/health/ready")).toBe(200);
      expect(await first.stop()).toBe(0);

      await postgres.stop();
      expect(await statusOf(second.url, "/api/health/ready")).toBe(503);
      expect(await statusOf(second.url, "/api/health")).toBe(200);
      expect(await second.stop()).toBe(0);
    } finally {
      await Promise.all([first.kill(), second.kill()]);
      rmSync(settings.LEAP_DATA, { recursive: true });
    }
  });
});

async function statusOf(url: string, path: string): Promise<number> {
  return (await fetch(`${url}${path}`)).status;
}

/** A start on a machine that is busy with other tests; an idle one takes a second or two. */
const SLOW_START_MS = 15_000;

function rawRequest(url: string, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(request));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
  });
}
