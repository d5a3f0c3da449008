import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { recordSchemas } from "@/lib/contract/records";
import { routes } from "@/lib/contract/routes";
import { resources } from "@/lib/domain/resources";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { todayOf } from "@/lib/server/owner";
import { recordSamples } from "../../records/record-samples";
import { ask, change, everything, expectRefusal, get, listed, rowOf } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { type Person, signedIn } from "../../support/people";
import { setAuthEnvironment } from "../../support/visitor";
import { makeFamily } from "./operations";
import type { Ids } from "./sample-types";

ownDatabase();

let person: Person;
let stranger: Person;
let ids: Ids;
let strangers: Ids;

beforeAll(async () => {
  setAuthEnvironment();
  [person, stranger] = [await signedIn(), await signedIn()];
  [ids, strangers] = [await makeFamily(person), await makeFamily(stranger)];
});

beforeEach(() => {
  globalThis.leapRateLimits = createRateLimits();
});

describe.each(resources)("a record of %s", (resource) => {
  const { create, read, patch, trash } = routes[resource];
  const sample = () => recordSamples[resource].create(ids);
  const asked = (route: (typeof routes)[typeof resource][keyof (typeof routes)[typeof resource]], input: unknown) =>
    ask(route, input, { as: person.page });

  test("is made once by the same create, whatever order its fields come in, and an id is never another's", async () => {
    const body = sample();
    const made = rowOf(await asked(create, body), 201);
    expect(made).toMatchObject({ ...JSON.parse(JSON.stringify(body)), version: 1 });
    expect(made.updatedAt).toBe(made.createdAt);

    const before = await everything();
    const again = await asked(create, Object.fromEntries(Object.entries(body).reverse()));
    expect(again.status).toBe(200);
    expect(again.body).toEqual(made);
    const shouted = await asked(create, { ...body, id: body.id.toUpperCase() });
    expect(shouted.body).toEqual(made);
    const others = Object.keys(body).map((field) => ({ ...body, [field]: "another" }));
    const other = others.findLast((one) => recordSchemas[resource].create.safeParse(one).success && one.id === body.id);
    expectRefusal(await asked(create, other ?? {}), 409, "ID_TAKEN");
    const theirs = { ...recordSamples[resource].create(strangers), id: body.id };
    expectRefusal(await ask(create, theirs, { as: stranger.page }), 409, "ID_TAKEN");
    expect(await everything()).toEqual(before);
  });

  test("still answers a repeated create when it was changed since, and not when it is in the trash", async () => {
    const body = sample();
    const made = rowOf(await asked(create, body), 201);
    const changed = await change(resource, person.page, made, {});
    expect(rowOf(await asked(create, body), 200)).toEqual(changed);
    await asked(trash, { id: made.id });
    expectRefusal(await asked(create, body), 409, "ID_TAKEN");
  });

  test("is one however many same creates come at once", async () => {
    const body = sample();
    const answers = await Promise.all(Array.from({ length: 20 }, () => asked(create, body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await everything()).filter((row) => row.startsWith(`${resource} {"id":"${body.id}"`))).toHaveLength(1);
  });

  test("is changed from the version it has, field by field, and never from another", async () => {
    const made = rowOf(await asked(create, sample()), 201);
    const { version: _version, ...fields } = { version: 0, ...recordSamples[resource].patch(ids) };
    const place = resource === "deals" ? fields : { ...fields, version: 1 };
    const changed = rowOf(await asked(patch, { ...place, id: made.id }));
    expect(changed).toMatchObject({ version: 2, createdAt: made.createdAt });
    expect(await get(resource, person.page, made.id)).toEqual(changed);

    const before = await everything();
    for (const version of [1, 3, 2 ** 53 - 1]) {
      expectRefusal(await asked(patch, { id: made.id, version }), 409, "STALE");
    }
    for (const version of [undefined, null, 0, -1, 1.5, "2"]) {
      const { status, body } = await asked(patch, { id: made.id, version });
      expect([status, body]).toMatchObject([422, { data: { fields: [{ path: "version" }] } }]);
    }
    expect(await everything()).toEqual(before);
  });

  test("loses no change when two come at once: one of them is stale", async () => {
    const made = rowOf(await asked(create, sample()), 201);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => asked(patch, { id: made.id, version: made.version })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(409)]);
    expect((await get(resource, person.page, made.id)).version).toBe(2);
  });

  test("refuses fields it does not have, by their names, and those only the server writes", async () => {
    const made = rowOf(await asked(create, sample()), 201);
    const before = await everything();
    for (const field of ["colour", "userId", "createdAt", "updatedAt", "deletedAt", "createdFrom", "toString"]) {
      const wrong = { [field]: "x" };
      expectRefusal(await asked(create, { ...sample(), ...wrong }), 422, "INPUT_INVALID", { [field]: "unknown-field" });
      const change = { ...wrong, id: made.id, version: 1 };
      expectRefusal(await asked(patch, change), 422, "INPUT_INVALID", { [field]: "unknown-field" });
    }
    const proto = `{"__proto__": {"a": 1}, "id": "${newId()}"}`;
    const { status } = await ask(create, {}, { as: person.page, raw: proto });
    expect(status).toBe(422);
    expect(await everything()).toEqual(before);
  });

  test("is gone from reading, changing and lists once it is in the trash", async () => {
    const made = rowOf(await asked(create, sample()), 201);
    const trashed = await asked(trash, { id: made.id });
    expect(trashed.status).toBe(200);
    expect(z.strictObject({ id: z.literal(made.id), deletedAt: z.iso.datetime() }).parse(trashed.body)).toBeDefined();
    const before = await everything();
    expectRefusal(await asked(read, { id: made.id }), 404, "NOT_FOUND");
    expectRefusal(await asked(patch, { id: made.id, version: 1 }), 404, "NOT_FOUND");
    expectRefusal(await asked(trash, { id: made.id }), 404, "NOT_FOUND");
    expect((await listed(resource, person.page)).map(({ id }) => id)).not.toContain(made.id);
    expect(await everything()).toEqual(before);
  });

  test("fills in what a create leaves out", async () => {
    const { least: leastOf, defaults } = recordSamples[resource];
    const least = leastOf(ids);
    const made = rowOf(await asked(create, least), 201);
    expect(made.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    const { id, version, createdAt, updatedAt, ...own } = made;
    const filledIn = Object.entries(defaults({ ...person.user, today: todayOf(person.user) })).map(([field, value]) => [
      field,
      value instanceof RegExp ? expect.stringMatching(value) : value,
    ]);
    expect(own).toEqual({ ...Object.fromEntries(filledIn), ...least });
    for (const field of Object.keys(least).filter((one) => one !== "catalogId")) {
      const { [field]: _left, ...rest }: Record<string, unknown> = { ...least };
      const { status, body } = await asked(create, rest);
      expect([status, body]).toMatchObject([422, { data: { fields: [{ path: field, code: "required" }] } }]);
    }
  });

  test("shows nothing of what is the server's own", async () => {
    const answers = [
      await asked(create, sample()),
      await asked(read, { id: ids[resource] }),
      await asked(routes[resource].list, {}),
    ];
    for (const { text, status } of answers) {
      expect(status).toBeLessThan(300);
      expect(text).not.toMatch(/"(userId|createdFrom|deletedAt|passwordHash|tokenHash|aboutId)"/);
      expect(text).not.toContain(person.user.id);
    }
  });
});
