import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type APIRequestContext, expect, request, test } from "@playwright/test";
import BetterSqlite3 from "better-sqlite3";
import { freePort, type ServerProcess, startLeap } from "../support/server-process";
import { fillAccount, fillFrom } from "./support/filling";
import { goodPassword, newEmail } from "./support/people";

/**
 * What every page and list asks the database, seen from outside: a server that writes down each statement, one account
 * with a few records and one with many. The number of statements must not depend on the account, and none may read
 * through a table of everyone's records.
 */

/** More than any page needs today; a page that needs more should say why. */
const MAX_STATEMENTS = 14;

let leap: ServerProcess;
let data: string;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "leap-queries-"));
  leap = await startLeap({
    PORT: String(await freePort()),
    LEAP_DATA: data,
    LEAP_TRACE_SQL: "on",
    LEAP_CALLS_PER_SECOND: "1000",
  });
});

test.afterAll(async () => {
  await leap.stop();
  await rm(data, { recursive: true, force: true });
});

test("every page and list asks a bounded number of indexed questions", async () => {
  test.setTimeout(180_000);
  const few = await person(fillAccount);
  const many = await person((api) => fillFrom(few, api, 120));
  const database = new BetterSqlite3(join(data, "leap.db"), { readonly: true });
  const problems: string[] = [];
  for (const at of few.addresses.keys()) {
    const address = few.addresses[at] ?? "";
    const small = await statementsOf(few, address);
    const large = await statementsOf(many, many.addresses[at] ?? "");
    if (small.length !== large.length) problems.push(`${address}: ${small.length} statements, then ${large.length}`);
    if (large.length > MAX_STATEMENTS) problems.push(`${address}: ${large.length} statements`);
    problems.push(...large.flatMap((statement) => scansIn(database, statement).map((scan) => `${address}: ${scan}`)));
  }
  database.close();
  expect(problems).toEqual([]);
});

type Person = Awaited<ReturnType<typeof person>>;

/** Somebody with records, and the pages and lists that show them. */
async function person(fill: (api: APIRequestContext) => Promise<string[]>) {
  const api = await request.newContext({ baseURL: leap.url, extraHTTPHeaders: { origin: leap.url } });
  const email = newEmail();
  const account = { email, password: goodPassword, name: "", locale: "zh", timeZone: "Asia/Shanghai" };
  expect((await api.post("/api/v1/sign-ups", { data: account })).status()).toBe(201);
  const { csrfToken } = await (await api.get("/api/auth/csrf")).json();
  await api.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password: goodPassword, json: "true" },
  });
  return { api, addresses: await fill(api) };
}

/** The statements one request leads to; the first one, after which nothing is cold any more, is not counted. */
async function statementsOf({ api }: Person, address: string): Promise<string[]> {
  for (const counted of [false, true]) {
    await writtenSoFar();
    const response = await api.get(address, { maxRetries: 3 });
    expect(response.status(), address).toBe(200);
    const written = await writtenSoFar();
    if (counted) return written;
  }
  return [];
}

/**
 * The statements written since this was last asked. What the server writes arrives through a pipe, a moment after its
 * answer; so it is asked for its readiness, and what it wrote for that is waited for.
 */
async function writtenSoFar(): Promise<string[]> {
  expect((await fetch(`${leap.url}/api/health/ready`)).status).toBe(200);
  let written: string[] = [];
  const last = () => {
    // What follows the last line's end is the beginning of a line.
    const lines = leap.output().slice(read).split("\n").slice(0, -1);
    const statements = lines.filter((line) => line.startsWith("sql "));
    written = statements.map((line) => JSON.parse(line.slice("sql ".length)));
    return written.at(-1);
  };
  await expect.poll(last, { intervals: [5] }).toBe(READINESS);
  read = leap.output().length;
  return written.slice(0, -1);
}

/** How much of the server's output has been read. */
let read = 0;

/** What readiness asks of the database. */
const READINESS = "select 1 from (select 1) as one_row";

/** The steps of a statement's plan that read a whole table or index. */
function scansIn(database: BetterSqlite3.Database, statement: string): string[] {
  if (!/^\s*(select|update|delete|insert|with)\b/i.test(statement)) return [];
  const plan = database.prepare(`explain query plan ${statement}`).all();
  return plan
    .map((step) => (typeof step === "object" && step !== null && "detail" in step ? String(step.detail) : ""))
    .filter((detail) => /^SCAN (?!CONSTANT|\d)/.test(detail))
    .map((detail) => `${detail} in ${statement.slice(0, 120)}`);
}
