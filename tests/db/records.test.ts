import fc from "fast-check";
import { v7 as newId } from "uuid";
import { describe, expect, test } from "vitest";
import { database } from "@/db/client";
import { databaseProblem } from "@/db/errors";
import { pauseActivePath } from "@/db/paths";
import type { Row } from "@/db/record-tables";
import { insertRows, type ListParams, listRows, readRow, trashRow, updateRow } from "@/db/records";
import { insertUser, noteWrite, updateUser, userByEmail } from "@/db/users";
import { type Resource, resources } from "@/lib/domain/resources";
import { recordSamples } from "../records/record-samples";
import { ownDatabase } from "../support/database";
import { newUser, storeFamily } from "../support/rows";

ownDatabase();

const later = "2026-04-01T00:00:00.000Z";

describe("a list", () => {
  test("walked page by page gives every record once, newest first, however many were made in one moment", async () => {
    const moments = fc.constantFrom("2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.001Z", "2025-12-31T23:59:59.999Z");
    await fc.assert(
      fc.asyncProperty(
        fc.array(moments, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        async (at, limit) => {
          const { user, family } = await storeFamily(database());
          const rows = at.map((createdAt) => ({ ...family.notes, id: newId(), createdAt }));
          await insertRows(database(), "notes", rows);
          const walked: Row<"notes">[] = [];
          let after: ListParams<"notes">["after"] = null;
          for (;;) {
            const page: Row<"notes">[] = await listRows(database(), "notes", { userId: user.id, limit, after });
            walked.push(...page);
            if (page.length < limit) break;
            after = page.at(-1);
          }
          expect(walked).toEqual([...rows, family.notes].sort(newestFirst));
        },
      ),
      { numRuns: 25 },
    );
  });

  test("leaves out what is in the trash, and so does reading", async () => {
    const { user, family } = await storeFamily(database());
    for (const resource of resources) {
      const address = { userId: user.id, id: family[resource].id };
      const [trashed] = await trashRow(database(), resource, { ...address, now: later });
      expect(trashed).toEqual({ ...family[resource], deletedAt: later, updatedAt: later, version: 2 });
      expect(await listRows(database(), resource, { userId: user.id, limit: 10 })).toEqual([]);
      expect(await readRow(database(), resource, address)).toEqual([]);
      expect(await trashRow(database(), resource, { ...address, now: later })).toEqual([]);
      const change = { ...address, version: 2, now: later, values: {} };
      expect(await updateRow(database(), resource, change)).toEqual([]);
    }
  });

  test.each(resources)("of %s is narrowed by each filter and by the days of a range", async (resource) => {
    const { user, family } = await storeFamily(database());
    const list = (params: object) => listRows(database(), resource, { userId: user.id, limit: 10, ...params });
    const { foundBy, missedBy, day: on } = recordSamples[resource].stored;
    for (const filters of foundBy) expect(await list({ filters })).toEqual([family[resource]]);
    if (missedBy) expect(await list({ filters: missedBy })).toEqual([]);
    expect(await list({ from: on, to: on })).toEqual([family[resource]]);
    expect(await list({ from: dayAfter(on) })).toEqual([]);
    expect(await list({ to: dayBefore(on) })).toEqual([]);
  });
});

describe("a search", () => {
  const titled = async (title: Row<"cases">["title"], tools: string[] = []) => {
    const { user, family } = await storeFamily(database());
    await insertRows(database(), "cases", [
      { ...family.cases, tools, niche: "", id: newId(), title, createdAt: later },
    ]);
    return async (search: string) =>
      (await listRows(database(), "cases", { userId: user.id, limit: 10, search })).filter(
        (row) => row.createdAt === later,
      ).length === 1;
  };

  test("finds any part of what is written, with quotes, backslashes and line breaks", async () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 12 }).map((value) => value.replaceAll("\0", "x"));
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.boolean(), async (before, part, after, both) => {
        const whole = `${before}${part}${after}`;
        const finds = await titled(both ? { zh: "题", en: whole } : whole);
        expect(await finds(part)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("finds neither a language's key nor a mark of JSON, and takes wild cards for what they are", async () => {
    const finds = await titled({ zh: "点击率", en: "50% off_peak" }, ["甲", "乙"]);
    for (const unwritten of ["zh", 'en":', "{", "}", "[", "]", "甲乙", '"', ",", ":", "_f_", "5%f", "off%"])
      expect(await finds(unwritten)).toBe(false);
    for (const written of ["点击", "OFF_PEAK", "50%", "乙"]) expect(await finds(written)).toBe(true);
  });
});

describe("a change", () => {
  test("against the version it was made from is stored and raises the version", async () => {
    const { user, family } = await storeFamily(database());
    const change = { userId: user.id, id: family.clients.id, version: 1, now: later, values: { name: "新名" } };
    const changed = { ...family.clients, name: "新名", version: 2, updatedAt: later };
    expect(await updateRow(database(), "clients", change)).toEqual([changed]);
    expect(await updateRow(database(), "clients", { ...change, values: { name: "旧" } })).toEqual([]);
    expect(await readRow(database(), "clients", change)).toEqual([changed]);
  });

  test("of a user raises version and revision, and a stale one changes nothing", async () => {
    const { passwordHash: _hash, ...user } = newUser();
    await insertUser(database(), { ...user, passwordHash: null });
    const change = { id: user.id, version: 1, now: later, values: { name: "李" } };
    const changed = { ...user, name: "李", version: 2, revision: 1, updatedAt: later };
    expect(await updateUser(database(), change)).toEqual([changed]);
    expect(await updateUser(database(), change)).toEqual([]);
    expect(await noteWrite(database(), { userId: user.id, records: 1, bytes: -7 })).toEqual([
      { revision: 2, storedRecords: 1, storedBytes: -7 },
    ]);
    expect(await userByEmail(database(), { email: user.email })).toEqual([
      { ...changed, revision: 2, storedRecords: 1, storedBytes: -7, passwordHash: null },
    ]);
  });
});

describe("the database refuses", () => {
  const problem = async (query: PromiseLike<unknown>) => {
    try {
      return await query;
    } catch (error) {
      const { code, constraint } = databaseProblem(error) ?? {};
      return { code, constraint };
    }
  };
  const again = async <R extends Resource>(resource: R, values: Partial<Row<R>>, store = true) => {
    const { family } = await storeFamily(database());
    const row = { ...family[resource], ...values, id: newId() };
    return store ? problem(insertRows(database(), resource, [row])) : row;
  };

  test("a second active path, until the first one waits", async () => {
    expect(await again("paths", {})).toMatchObject({ code: "DUPLICATE" });
    expect(await again("paths", { status: "paused" })).toHaveLength(1);
    expect(await again("paths", { deletedAt: later })).toHaveLength(1);
    const { user, family } = await storeFamily(database());
    const next = { ...family.paths, id: newId() };
    const paused = await pauseActivePath(database(), { userId: user.id, except: next.id, now: later });
    expect(paused).toEqual([{ id: family.paths.id }]);
    expect(await problem(insertRows(database(), "paths", [next]))).toHaveLength(1);
  });

  test("a second review of a week, a second use of a slug or import key, an id twice", async () => {
    expect(await again("reviews", {})).toMatchObject({ code: "DUPLICATE" });
    expect(await again("reviews", { deletedAt: later })).toHaveLength(1);
    const { family } = await storeFamily(database());
    const slugged = { ...family.cases, slug: "clicks", id: newId() };
    await insertRows(database(), "cases", [slugged]);
    expect(await problem(insertRows(database(), "cases", [{ ...slugged, id: newId() }]))).toMatchObject({
      code: "DUPLICATE",
    });
    const keyed = { ...family.income, importKey: "row 1", id: newId() };
    await insertRows(database(), "income", [keyed]);
    const twice = await problem(insertRows(database(), "income", [{ ...keyed, id: newId() }]));
    expect(twice).toMatchObject({ code: "DUPLICATE", constraint: expect.stringContaining("import_key") });
    expect(await problem(insertRows(database(), "notes", [family.notes]))).toMatchObject({ code: "DUPLICATE" });
  });

  test("an address of mail twice, naming it", async () => {
    const user = newUser();
    await insertUser(database(), user);
    const twice = await problem(insertUser(database(), { ...newUser(), email: user.email }));
    expect(twice).toMatchObject({ code: "DUPLICATE", constraint: expect.stringContaining("email") });
  });

  test("half a cent, nobody paying, and a rate of nothing", async () => {
    expect(await again("income", { amount: 0.5 })).toMatchObject({ code: "REFUSED_VALUE" });
    expect(await again("income", { payers: 0 })).toMatchObject({ code: "REFUSED_VALUE" });
    expect(await again("income", { rate: 0 })).toMatchObject({ code: "REFUSED_VALUE" });
  });
});

function newestFirst(a: Row<"notes">, b: Row<"notes">): number {
  return compare(b.createdAt, a.createdAt) || compare(b.id, a.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const dayAfter = (on: string) => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);
const dayBefore = (on: string) => new Date(Date.parse(on) - 86_400_000).toISOString().slice(0, 10);
