import { beforeAll, beforeEach, expect, test } from "vitest";
import { routes } from "@/lib/contract/routes";
import { exportFile } from "@/lib/contract/transfer";
import { resources } from "@/lib/domain/resources";
import { handleApi } from "@/lib/server/api/handle";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ask, call, make } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { type Person, signedIn } from "../../support/people";
import { origin, setAuthEnvironment } from "../../support/visitor";
import { makeFamily } from "../api/operations";

ownDatabase();

let owner: Person;
beforeAll(setAuthEnvironment);
beforeEach(async () => {
  globalThis.leapRateLimits = createRateLimits();
  owner = await signedIn();
});

test("the file holds a record of every kind, the trash too, in the form the API describes", async () => {
  const ids = await makeFamily(owner);
  await ask(routes.notes.trash, { id: ids.notes }, { as: owner.page });
  const { body, headers } = await ask(routes.transfer.export, undefined, { as: owner.readToken });
  const file = exportFile.parse(body);
  expect(file.user).toMatchObject({ id: owner.user.id, email: owner.user.email });
  for (const resource of resources) expect(file.records[resource].map(({ id }) => id)).toContain(ids[resource]);
  expect(file.records.notes.find(({ id }) => id === ids.notes)?.deletedAt).not.toBeNull();
  expect(headers.get("content-disposition")).toMatch(/^attachment; filename="leap-\d{4}-\d\d-\d\d\.json"$/);
  expect(headers.get("cache-control")).toBe("private, no-store");
});

test("nothing that opens the account is in it", async () => {
  const person = await signedIn({ passwordHash: "$argon2id$secret" });
  const { text } = await ask(routes.transfer.export, undefined, { as: person.page });
  for (const secret of ["$argon2id$secret", "passwordHash", "tokenHash", person.sessionToken, "userId"]) {
    expect(text).not.toContain(secret);
  }
});

test("the file is of the moment it was asked for, whatever is written while it is read", async () => {
  for (let at = 0; at < 3; at++) await make("clients", owner.page, { name: `客户 ${at}` });
  const response = await handleApi(new Request(`${origin}/api/v1/export`, { headers: owner.page }));
  await make("clients", owner.page, { name: "后来的" });
  expect(exportFile.parse(await response.json()).records.clients).toHaveLength(3);
});

test("a reader who leaves, or wants only the headers, keeps nobody's place", async () => {
  await makeFamily(owner);
  for (let round = 0; round < 3; round++) {
    const response = await handleApi(new Request(`${origin}/api/v1/export`, { headers: owner.page }));
    expect((await call("GET", "/export", { as: owner.page })).status).toBe(503);
    await response.body?.cancel();
    expect(await call("HEAD", "/export", { as: owner.page })).toMatchObject({ status: 200, text: "" });
  }
  expect((await call("GET", "/export", { as: owner.page })).status).toBe(200);
});

test("exports are limited, and only those of the person", async () => {
  const statuses = [];
  for (let at = 0; at < 12; at++) statuses.push((await call("GET", "/export", { as: owner.page })).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 200), 429, 429]);
  const other = await signedIn();
  expect((await call("GET", "/export", { as: other.page })).status).toBe(200);
});
