import { mkdtempSync, rmSync } from "node:fs";
import { METHODS } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureBuild } from "@/lib/operator/build";
import { freePort, type ServerProcess, startLeap } from "../support/server-process";
import { openWire } from "../support/wire";

/** Whatever method and whatever form of address: it is answered or refused, and never an error of the server. */

let data: string;
let leap: ServerProcess;
beforeAll(async () => {
  await ensureBuild(process.cwd());
  data = mkdtempSync(join(tmpdir(), "leap-methods-"));
  leap = await startLeap({ PORT: String(await freePort()), LEAP_DATA: data });
}, 300_000);
afterAll(async () => {
  await leap?.kill();
  rmSync(data, { recursive: true, force: true });
});

const addresses = [
  "/",
  "/zh",
  "/zh/dashboard",
  "/zh/nothing",
  "/nothing",
  "/api",
  "/api/health",
  "/api/health/ready",
  "/api/demo",
  "/api/v1",
  "/api/v1/paths",
  "/api/v1/catalog",
  "/api/v1/sign-ups",
  "/api/v1/import",
  "/api/auth/session",
  "/api/auth/callback/credentials",
  "/api/texts/nothing/zh",
  "/previews/zh/paths.png",
  "/_next/static/nothing.js",
  "/_next/image",
  "/_next/data/nothing/zh.json",
];

const methods = [...METHODS.filter((method) => method !== "CONNECT"), "TRACK", "get", "HELLO"];

test.each(addresses)("every method at %s is answered without an error of the server", async (address) => {
  expect(await errorsOf(methods.map((method) => `${method} ${address}`))).toEqual([]);
});

test.each([
  "*",
  "**",
  "//",
  "//evil.example",
  "///",
  "/\\evil.example",
  "?",
  "?a",
  "#",
  "zh",
  "http://localhost/zh",
  "http://localhost/api/health",
  "http://evil.example/",
  "http://evil.example/api/v1/paths",
  "http://[::1",
  "http://",
  "https://localhost:0/zh",
  "ftp://localhost/",
  "javascript:alert(1)",
  "localhost:443",
  "/%",
  "/%00",
  "/%2f%2fevil.example",
  "/zh/..%2f..%2f",
  "/zh/../../etc",
  "/./zh",
  "/zh//paths",
  "/zh;a=b",
  "/zh?__proto__=1&constructor[prototype]=1",
  "/api/v1/%",
  "/api/auth/%",
  "/api/auth/constructor",
  "/api/auth/__proto__",
  "/_next/image?url=http://evil.example/&w=64&q=75",
])("an address of the form %s is answered without an error of the server", async (address) => {
  expect(await errorsOf(["GET", "HEAD", "OPTIONS", "POST", "DELETE"].map((method) => `${method} ${address}`))).toEqual(
    [],
  );
});

test("a request to go on through the server to another is not taken", async () => {
  const answer = await statusLineOf("CONNECT evil.example:443");
  expect(answer).toMatch(/^(|HTTP\/1\.1 4\d\d .*)$/);
});

test("a wish for another protocol is a request like any other, looked at by the edge, and its connection ends", async () => {
  // Once something was asked, the framework listens for these by itself where it can.
  await fetch(`${leap.url}/zh`);
  const keys = Array.from({ length: 10_000 }, (_, at) => at).join("&");
  const wish = [["connection", "Upgrade"] as const, ["upgrade", "websocket"] as const];
  const wire = openWire(Number(new URL(leap.url).port));
  for (const [address, status] of [
    [`/en?${keys}`, 414],
    ["/nothing", 404],
    ["/zh", 200],
    ["/_next/webpack-hmr", 404],
  ] as const) {
    const got = await wire.send({ method: "GET", path: address, headers: wish });
    expect(got.status, address.slice(0, 30)).toBe(status);
  }
  wire.close();
});

test("a crowd whose passwords are hashed is told to come back, and nobody that something broke", async () => {
  const attempts = Array.from({ length: 40 }, async (_, at) => {
    const body = JSON.stringify({
      email: `crowd-${at}-${Date.now()}@example.org`,
      password: "correct horse battery staple",
      ...{ name: "", locale: "zh", timeZone: "Asia/Shanghai" },
    });
    const headers = { "content-type": "application/json" };
    return (await fetch(`${leap.url}/api/v1/sign-ups`, { method: "POST", body, headers })).status;
  });
  const statuses = await Promise.all(attempts);
  expect([...new Set(statuses)].filter((status) => ![201, 429, 503].includes(status))).toEqual([]);
  expect(statuses).toContain(201);
});

test("what is no request is refused, and the server goes on", async () => {
  for (const start of [
    "",
    "GET",
    "GET /",
    "GET / HTTP/9.9",
    "\0\0\0",
    "GET  / HTTP/1.1",
    "PRI * HTTP/2.0",
    "\x16\x03\x01",
  ]) {
    expect(await statusLineOf(start, "")).toMatch(/^(|HTTP\/1\.1 [1-4]\d\d .*)$/);
  }
  expect((await fetch(`${leap.url}/api/health`)).status).toBe(200);
});

test("an address from which many wrong tokens came is still answered its pages", async () => {
  const headers = { authorization: "Bearer leap_nothing" };
  // More than the limit allows at once, so that what follows comes to somebody who is over it.
  for (let at = 0; at < 40; at++) await fetch(`${leap.url}/api/v1/profile`, { headers });
  for (const path of ["/", "/zh", "/zh/finder", "/zh/dashboard", "/zh/nothing", "/api/demo", "/api/auth/session"]) {
    expect((await fetch(`${leap.url}${path}`, { headers, redirect: "manual" })).status, path).toBeLessThan(500);
  }
});

/** Those of the requests that are answered with a 5xx, each with its answer. */
async function errorsOf(requests: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(requests.map(async (request) => `${request}: ${await statusLineOf(request)}`));
  return answers.filter((answer) => /: HTTP\/1\.1 5/.test(answer));
}

/** Sends a request line with as little as a request needs beside it, and gives the first line of what comes back. */
function statusLineOf(start: string, version = " HTTP/1.1"): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(leap.url).port), "127.0.0.1", () =>
      socket.end(`${start}${version}\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`),
    );
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    // A server may close on what it does not take; what it said before counts.
    socket.on("error", () => {});
    socket.on("close", () => resolve(answer.split("\r\n", 1)[0] ?? ""));
  });
}
