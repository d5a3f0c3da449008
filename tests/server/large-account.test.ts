import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { database } from "@/db/client";
import { insertRows } from "@/db/records";
import { users } from "@/db/schema/users";
import { routes } from "@/lib/contract/routes";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ask, call, expectRefusal, make, pageFrom } from "../support/api";
import { ownDatabase } from "../support/database";
import { emptyExport } from "../support/exports";
import { type Person, signedIn } from "../support/people";
import { newFamily } from "../support/rows";
import { setAuthEnvironment } from "../support/visitor";
import { makeFamily } from "./api/operations";

ownDatabase();
beforeAll(setAuthEnvironment);
beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

async function pretend(person: Person, held: { storedRecords?: number; storedBytes?: number }): Promise<void> {
  await database().update(users).set(held).where(eq(users.id, person.user.id));
}

test("what takes all records of a large account is answered by a process of its own, and says the same", async () => {
  const person = await signedIn();
  await makeFamily(person);
  await make("notes", person.page, { text: "茶" });
  const asked = async () => {
    const addresses = ["/progress?asOf=2026-03-31", "/search?q=茶", "/notes?q=茶", "/today", "/clients?q=nothing"];
    const answers = await Promise.all(addresses.map((address) => call("GET", address, { as: person.page })));
    expect(answers.map(({ status }) => status)).toEqual(addresses.map(() => 200));
    return answers.map(({ body }) => body);
  };
  const here = await asked();
  // Another revision, so that nothing is known already.
  await pretend(person, { storedRecords: 50_000, revision: 1_000 } as object);
  expect(await asked()).toEqual(here);
}, 60_000);

test("a small file for a large account is read in a process of its own, and taken or refused as elsewhere", async () => {
  const person = await signedIn();
  await pretend(person, { storedRecords: 50_000 });
  const file = emptyExport();
  expect((await ask(routes.transfer.import, { query: {}, body: file }, { as: person.page })).status).toBe(200);
  const wrong = { ...file, formatVersion: 99 };
  const refused = await ask(routes.transfer.import, { query: {}, body: wrong }, { as: person.page });
  expectRefusal(refused, 422, "EXPORT_NEWER");
}, 60_000);

test("one who asks too much of it at once is told to come back, and others get their turn", async () => {
  const [greedy, other] = [await signedIn(), await signedIn()];
  for (const person of [greedy, other]) await pretend(person, { storedRecords: 50_000 });
  const many = Array.from({ length: 30 }, (_, at) =>
    call("GET", `/progress?asOf=2026-01-${String(at + 1).padStart(2, "0")}`, { as: greedy.page }),
  );
  const one = await call("GET", "/progress?asOf=2026-01-01", { as: other.page });
  expect(one.status).toBe(200);
  const statuses = (await Promise.all(many)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(8);
  expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(0);
}, 60_000);

test("a page holds fewer records where they are long, and the next ones follow", async () => {
  const person = await signedIn();
  const { notes } = newFamily(person.user.id);
  const text = "长".repeat(20_000);
  const rows = Array.from({ length: 80 }, () => ({ ...newFamily(person.user.id).notes, ...{ text, aboutKind: null } }));
  await insertRows(
    database(),
    "notes",
    rows.map((row) => ({ ...row, aboutId: null, on: notes.on })),
  );
  await pretend(person, { storedBytes: 80 * 60_200 });
  const seen: string[] = [];
  let cursor: string | null | undefined;
  const sizes: number[] = [];
  while (cursor !== null) {
    const answer = await ask(routes.notes.list, { limit: 200, ...(cursor ? { cursor } : {}) }, { as: person.page });
    const page = pageFrom(answer);
    sizes.push(answer.text.length);
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(new Set(seen).size).toBe(80);
  expect(seen).toHaveLength(80);
  expect(sizes.length).toBeGreaterThan(2);
  for (const size of sizes) expect(size).toBeLessThan(2_000_000);
});
