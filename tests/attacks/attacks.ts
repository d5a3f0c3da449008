import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { v7 as newId } from "uuid";
import type { Account } from "../bench/accounts";
import { recordSamples } from "../records/record-samples";
import { goodPassword } from "../support/visitor";
import { type Got, openWire, type Sent } from "../support/wire";
import { unknownIds } from "./callers";
import { flood } from "./flood";
import { openSignIn } from "./sign-in";

/** Whom the attacks are done with. */
export type Cast = {
  ordinary: Account;
  payments: Account;
  stallers: readonly Account[];
  ninth: Account;
  demo: Account;
};

/** The server under attack. */
export type Target = { port: number; url: string; cast: Cast };

/** One attack: what it is called, and what came of it in words. */
export type Attack = { name: string; run: (target: Target) => Promise<string> };

const keys = (count: number, from = 0) => Array.from({ length: count }, (_, at) => `"k${from + at}":0`).join();

/** Every attack, in the order of the table. */
export const attacks: readonly Attack[] = [
  one("nothing but the visitor", () => ({ method: "GET", path: "/api/health", headers: [] })),
  ...[8_000, 50_000].map((count) =>
    one(`${count} equal keys to /api/health`, () => get(`/api/health?${"a&".repeat(count)}`)),
  ),
  one("4 000 keys to /zh/finder", () => get(`/zh/finder?${several(4_000, (at) => `k${at}=1`, "&")}`)),
  one("a[b]= 4 000 times to a list", ({ cast }) => as(cast.ordinary, get(`/api/v1/paths?${"a[b]=&".repeat(4_000)}`))),
  ...[16_000, 118_000].map((bytes) =>
    one(`User-Agent of ${bytes / 1_000} kB to a page`, () => withHeader("user-agent", "x".repeat(bytes))),
  ),
  ...[40_000, 115_500].map((count) =>
    one(`${count} unknown keys to sign-ups`, ({ url }) => post("/api/v1/sign-ups", `{${shortKeys(count)}}`, url)),
  ),
  one("60 000 unknown keys in a case's link", ({ url, cast }) =>
    as(cast.ordinary, post("/api/v1/cases", inside("cases", { links: [{ url: "https://a.example", "@@": 0 }] }), url)),
  ),
  one("60 000 unknown keys in a claim's answers", ({ url, cast }) =>
    as(cast.ordinary, post("/api/v1/claims", inside("claims", { answers: { "@@": 0 } }), url)),
  ),
  ...["/api/demo", "/api/auth/callback/credentials"].map((path) => ({
    name: `200 MB without a length to ${path}`,
    run: async ({ port }: Target) => {
      const { sentBytes, status } = await flood(port, { path, type: FORM, bytes: 200_000_000 });
      return `${status || "closed"}, ${(sentBytes / 1e6).toFixed(0)} MB sent`;
    },
  })),
  { name: "30 days of progress of 49 000 payments", run: progress },
  { name: "60 wrong sign-ins a second, and the owner", run: signInFlood },
  { name: "4 stalled exports, 8 stalled imports, and a ninth person", run: stall },
  { name: "leaving a demo of 300 records", run: leaveDemo },
];

const FORM = "application/x-www-form-urlencoded";

function one(name: string, sent: (target: Target) => Sent): Attack {
  return {
    name,
    run: async (target) => {
      const { status, text } = await exchange(target, sent(target));
      return text.length > 10_000
        ? `${status}, ${(text.length / 1e6).toFixed(2)} MB answered`
        : `${status || "closed"}`;
    },
  };
}

async function exchange({ port }: Target, sent: Sent): Promise<Got> {
  const wire = openWire(port, MAX_MS);
  try {
    return await wire.send(sent);
  } finally {
    wire.close();
  }
}

/** Nothing is waited for any longer. */
const MAX_MS = 60_000;

function get(path: string): Sent {
  return { method: "GET", path, headers: [] };
}

function withHeader(name: string, value: string): Sent {
  return { ...get("/zh/ladder"), headers: [[name, value]] };
}

function post(path: string, body: string, origin: string): Sent {
  const headers = [["origin", origin] as const, ["content-type", "application/json"] as const];
  return { method: "POST", path, headers, body };
}

function as({ cookie }: Account, sent: Sent): Sent {
  return { ...sent, headers: [...sent.headers, ["cookie", cookie]] };
}

/** A record's sample with these fields, and many unknown keys where `@@` stands. */
function inside(resource: "cases" | "claims", fields: object): string {
  const sample = recordSamples[resource].create(unknownIds);
  return JSON.stringify({ ...sample, ...fields }).replace('"@@":0', () => keys(60_000));
}

function several(count: number, piece: (at: number) => string, between: string): string {
  return Array.from({ length: count }, (_, at) => piece(at)).join(between);
}

/** As many keys as go into a body: each as short as it can be. */
function shortKeys(count: number): string {
  return several(count, (at) => `"${at.toString(36)}":0`, ",");
}

async function progress(target: Target): Promise<string> {
  const statuses: number[] = [];
  for (let day = 1; day <= 30; day++) {
    const path = `/api/v1/progress?asOf=2025-11-${String(day).padStart(2, "0")}`;
    statuses.push((await exchange(target, as(target.cast.payments, get(path)))).status);
  }
  return [...new Set(statuses)].join(", ");
}

async function signInFlood({ port, url }: Target): Promise<string> {
  const wires = Array.from({ length: 20 }, () => openWire(port, MAX_MS));
  const [first] = wires;
  if (!first) throw new Error("There is no connection.");
  const email = `${newId()}@example.org`;
  const account = { email, password: goodPassword, name: "小王", locale: "zh", timeZone: "Asia/Shanghai" };
  const made = await first.send(post("/api/v1/sign-ups", JSON.stringify(account), url));
  if (made.status !== 201) throw new Error(`The owner has no account: ${made.status} ${made.text}`);
  const page = await openSignIn(first, url);
  const guessers = await Promise.all(wires.slice(1).map((wire) => openSignIn(wire, url)));
  const began = performance.now();
  const guesses: Promise<unknown>[] = [];
  const flooding = (async () => {
    for (let at = 0; performance.now() - began < 10_000; at++) {
      const guess = at % 2 === 0 ? email : `${newId()}@example.org`;
      guesses.push(
        guessers[at % guessers.length]?.tryPassword(guess, `wrong ${at}`).catch(() => null) ?? Promise.resolve(),
      );
      await sleep(1_000 / 60);
    }
  })();
  await sleep(2_000);
  const asked = performance.now();
  let tries = 1;
  while (performance.now() - asked < MAX_MS) {
    const got = await page.tryPassword(email, goodPassword);
    if (got.status === 200) break;
    tries++;
    await sleep(1_000 * Number(got.headers["retry-after"] ?? 1));
  }
  const waited = performance.now() - asked;
  await flooding;
  await Promise.all(guesses);
  for (const wire of wires) wire.close();
  return waited < MAX_MS ? `in after ${(waited / 1_000).toFixed(1)} s, ${tries} tries` : "never in";
}

async function stall({ port, url, cast }: Target): Promise<string> {
  const head = (start: string, { cookie }: Account) =>
    `${start} HTTP/1.1\r\nHost: localhost\r\nOrigin: ${url}\r\nCookie: ${cookie}\r\n`;
  const stalled = [
    ...cast.stallers.slice(0, 4).map((account) => `${head("GET /api/v1/export", account)}\r\n`),
    ...cast.stallers.map(
      (account) =>
        `${head("POST /api/v1/import", account)}Content-Type: application/json\r\nContent-Length: 9000000\r\n\r\n{`,
    ),
  ].map((text) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("error", () => {});
    return socket;
  });
  await sleep(1_000);
  const began = performance.now();
  let tries = 1;
  let status = 0;
  while (performance.now() - began < MAX_MS - 5_000) {
    status = (await exchange({ port, url, cast }, as(cast.ninth, get("/api/v1/export")))).status;
    if (status === 200) break;
    tries++;
    await sleep(1_000);
  }
  for (const socket of stalled) socket.destroy();
  const waited = ((performance.now() - began) / 1_000).toFixed(1);
  return status === 200 ? `exported after ${waited} s, ${tries} tries` : `${status} for ${waited} s`;
}

async function leaveDemo(target: Target): Promise<string> {
  const form: Sent = {
    method: "POST",
    path: "/api/demo",
    headers: [
      ["origin", target.url],
      ["content-type", FORM],
    ],
    body: "do=leave&locale=zh",
  };
  return String((await exchange(target, as(target.cast.demo, form))).status);
}
