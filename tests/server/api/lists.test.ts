import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "@/db/client";
import type { Row } from "@/db/record-tables";
import { insertRows } from "@/db/records";
import { routes } from "@/lib/contract/routes";
import { caseKinds, dealKinds, dealStages, milestoneStatuses, pathStatuses } from "@/lib/domain/kinds";
import { type Resource, resources } from "@/lib/domain/resources";
import { ask, expectRefusal, listed, make, pageFrom } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { type Person, signedIn } from "../../support/people";
import { newFamily, someInstant } from "../../support/rows";
import { setAuthEnvironment } from "../../support/visitor";
import { makeFamily, operations } from "./operations";
import type { Ids } from "./sample-types";

ownDatabase();

let person: Person;
beforeAll(async () => {
  setAuthEnvironment();
  person = await signedIn();
});

const page = (resource: Resource, query: object) => ask(routes[resource].list, query, { as: person.page });
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe("a list", () => {
  test("read page by page has every record once, newest first, also those of one instant", async () => {
    const reader = await signedIn();
    const wanted = await storeMany(reader.user.id, 101);
    for (const limit of [1, 2, 50, 101, 200]) {
      const found: string[] = [];
      let cursor: string | null = null;
      let pages = 0;
      do {
        const query: object = cursor === null ? { limit } : { limit, cursor };
        const { items, nextCursor } = pageFrom(await ask(routes.notes.list, query, { as: reader.page }));
        expect(items.length).toBeLessThanOrEqual(limit);
        expect(items.length > 0).toBe(true);
        found.push(...idsOf(items));
        cursor = nextCursor;
        pages += 1;
      } while (cursor !== null);
      expect(found).toEqual(wanted);
      expect(pages).toBe(Math.ceil(wanted.length / limit));
    }
  });

  test("is not disturbed between two pages by a new record or one taken away", async () => {
    const reader = await signedIn();
    const wanted = await storeMany(reader.user.id, 6);
    const first = pageFrom(await ask(routes.notes.list, { limit: 3 }, { as: reader.page }));
    await make("notes", reader.page, { text: "newer than all" });
    await ask(routes.notes.trash, { id: wanted[2] }, { as: reader.page });
    const query = { limit: 3, cursor: first.nextCursor };
    const second = pageFrom(await ask(routes.notes.list, query, { as: reader.page }));
    expect(idsOf([...first.items, ...second.items])).toEqual(wanted);
  });

  test("gives 50 records where nothing is said, and refuses sizes that are none", async () => {
    const reader = await signedIn();
    await storeMany(reader.user.id, 51);
    expect(pageFrom(await ask(routes.notes.list, {}, { as: reader.page })).items).toHaveLength(50);
    for (const [limit, code] of [
      [0, "too-small"],
      [-1, "too-small"],
      [201, "too-large"],
      ["abc", "not-a-number"],
      ["", "required"],
      [1.5, "not-a-whole-number"],
      ["1e3", "too-large"],
      ["Infinity", "not-a-number"],
      [["1", "2"], "not-a-number"],
    ]) {
      expectRefusal(await page("notes", { limit }), 422, "INPUT_INVALID", { limit: String(code) });
    }
  });

  test("refuses a cursor that is none of ours", async () => {
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    for (const cursor of [
      "x",
      "",
      encoded({}),
      encoded({ createdAt: someInstant }),
      encoded({ createdAt: "yesterday", id: newId() }),
      encoded({ createdAt: someInstant, id: "'; drop table notes" }),
      encoded({ createdAt: someInstant, id: newId(), userId: newId() }),
      encoded(null),
    ]) {
      expectRefusal(await page("notes", { cursor }), 422, "INPUT_INVALID", { cursor: "wrong-type" });
    }
  });

  test("refuses filters it does not have, by name", async () => {
    for (const resource of resources) {
      expectRefusal(await page(resource, { userId: newId() }), 422, "INPUT_INVALID", { userId: "unknown-field" });
      expectRefusal(await page(resource, { from: "2026-02-30" }), 422, "INPUT_INVALID", { from: "not-a-date" });
    }
    expectRefusal(await page("paths", { status: "open" }), 422, "INPUT_INVALID", { status: "not-allowed" });
    expectRefusal(await page("deals", { clientId: "x" }), 422, "INPUT_INVALID", { clientId: "not-an-id" });
  });
});

describe("a filter", () => {
  let ids: Ids;
  beforeAll(async () => {
    ids = await makeFamily(person);
  });

  test.each(resources)("of %s keeps what fits and drops what does not", async (resource) => {
    const operation = operations.find(({ name }) => name === `${resource}.list`);
    const all: Record<string, unknown> = Object(operation?.sample(ids));
    const together = { ...all, ...(resource === "paths" ? { status: "active" } : {}) };
    expect(idsOf(await listed(resource, person.page, together))).toEqual([ids[resource]]);
    for (const [name, value] of Object.entries(together)) {
      if (name === "limit") continue;
      expect(idsOf(await listed(resource, person.page, { [name]: value }))).toContain(ids[resource]);
      for (const other of otherThan(name, value)) {
        const answer = await page(resource, { [name]: other });
        // What the list does not offer at all is refused.
        if (answer.status !== 422) expect(idsOf(pageFrom(answer).items)).not.toContain(ids[resource]);
      }
    }
  });

  test("by date holds its first and last day, and leaves out records without a date", async () => {
    const reader = await signedIn();
    const on = async (receivedOn: string) => (await make("income", reader.page, { receivedOn, amount: 1 })).id;
    const [a, b, c] = [await on("2026-01-31"), await on("2026-02-01"), await on("2026-02-28")];
    const found = async (query: object) => idsOf(await listed("income", reader.page, query)).sort();
    expect(await found({ from: "2026-02-01" })).toEqual([b, c]);
    expect(await found({ to: "2026-02-01" })).toEqual([a, b]);
    expect(await found({ from: "2026-02-01", to: "2026-02-01" })).toEqual([b]);
    expect(await found({ from: "2026-03-01", to: "2026-01-01" })).toEqual([]);
    await make("offerings", reader.page, { name: "未上线", kind: "product" });
    expect(await listed("offerings", reader.page, { from: "0001-01-01" })).toEqual([]);
    expect(await listed("offerings", reader.page, { to: "9999-12-31" })).toEqual([]);
  });
});

describe("a search", () => {
  test("finds words as they are written, whatever letters they have", async () => {
    const reader = await signedIn();
    const texts = [
      "100% 完成",
      "100 件完成",
      "a_b",
      "axb",
      "It's",
      'say "hi"',
      "c:\\temp",
      "ПРИВЕТ",
      "Émile",
      "😀 好",
      "line\nbreak",
    ];
    const notes = new Map<string, string>();
    const cases = new Map<string, string>();
    for (const text of texts) {
      notes.set(text, (await make("notes", reader.page, { text })).id);
      cases.set(text, (await make("cases", reader.page, { title: { zh: text }, tools: [text] })).id);
    }
    const expected: [q: string, found: string[]][] = [
      ["100%", ["100% 完成"]],
      ["%", ["100% 完成"]],
      ["_", ["a_b"]],
      ["a_b", ["a_b"]],
      ["完成", ["100 件完成", "100% 完成"]],
      ["it's", ["It's"]],
      ["SAY", ['say "hi"']],
      ['"hi"', ['say "hi"']],
      ["\\", ["c:\\temp"]],
      ["c:\\t", ["c:\\temp"]],
      ["ПРИ", ["ПРИВЕТ"]],
      ["😀", ["😀 好"]],
      ["line\nbreak", ["line\nbreak"]],
      ["' or 1=1 --", []],
      ["zh", []],
      ["{", []],
      ['"', ['say "hi"']],
      [",", []],
    ];
    for (const [q, found] of expected) {
      const wantedNotes = found.map((text) => notes.get(text)).sort();
      const wantedCases = found.map((text) => cases.get(text)).sort();
      expect({ q, found: idsOf(await listed("notes", reader.page, { q })).sort() }).toEqual({ q, found: wantedNotes });
      expect({ q, found: idsOf(await listed("cases", reader.page, { q })).sort() }).toEqual({ q, found: wantedCases });
    }
    expect(await listed("notes", reader.page, { q: "   " })).toHaveLength(texts.length);
    expectRefusal(await ask(routes.notes.list, { q: "x".repeat(201) }, { as: reader.page }), 422, "INPUT_INVALID", {
      q: "too-long",
    });
    expectRefusal(await ask(routes.notes.list, { q: "\0" }, { as: reader.page }), 422, "INPUT_INVALID", {
      q: "not-text",
    });
  });
});

/** Stores notes of a person, three of each instant, and gives their ids newest first. */
async function storeMany(userId: string, count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, at): Row<"notes"> => {
    const createdAt = `2026-03-01T08:00:00.${String(Math.floor(at / 3)).padStart(3, "0")}Z`;
    return { ...newFamily(userId).notes, id: newId(), createdAt, aboutId: null, aboutKind: null };
  });
  await insertRows(database(), "notes", rows);
  const key = (row: Row<"notes">) => `${row.createdAt} ${row.id}`;
  return rows.sort((a, b) => (key(a) < key(b) ? 1 : -1)).map(({ id }) => id);
}

/** Values of a filter that a record which has `value` does not have. */
function otherThan(name: string, value: unknown): string[] {
  if (name === "from") return ["9999-01-01"];
  if (name === "to") return ["2000-01-01"];
  if (name === "q") return ["没有这个词"];
  if (name.endsWith("Id")) return [newId()];
  return [...pathStatuses, ...milestoneStatuses, ...caseKinds, ...dealKinds, ...dealStages].filter(
    (one) => one !== value,
  );
}
