import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { routes } from "@/lib/contract/routes";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ask, call, everything, listed, make, rowOf } from "../../support/api";
import { ownDatabase } from "../../support/database";
import { emptyExport } from "../../support/exports";
import { type Person, signedIn } from "../../support/people";
import { someInstant } from "../../support/rows";
import { setAuthEnvironment } from "../../support/visitor";
import { expectRefused, reportOf, send } from "./sending";

ownDatabase();

let owner: Person;
beforeAll(setAuthEnvironment);
beforeEach(async () => {
  globalThis.leapRateLimits = createRateLimits();
  owner = await signedIn();
});

const kept = () => ({
  ...{ id: newId(), createdAt: someInstant, updatedAt: someInstant },
  ...{ version: 1, deletedAt: null, createdFrom: "" },
});
const path = () => ({
  ...kept(),
  ...{ catalogId: null, kind: "venture", title: "自己的路", niche: "", startedOn: "2026-01-05" },
  ...{ weeks: 12, incomeTarget: null, status: "active" },
});
const milestone = (pathId: string) => ({
  ...kept(),
  ...{ pathId, templateId: null, stage: null, title: "第一步", detail: null, dueOn: null, position: "a0" },
  ...{ status: "todo", completedOn: null, skippedWhy: null, evidenceKind: "none", evidenceId: null },
  ...{ note: "", links: [] },
});
const someCase = () => ({
  ...kept(),
  ...{ title: "案例", kind: "personal", pathId: null, clientId: null, dealId: null, niche: "", problem: "" },
  ...{ approach: "", tools: [], startedOn: null, deliveredOn: null, hours: null, outcomes: [], quote: "" },
  ...{ links: [], images: [], status: "draft", visibility: "private", slug: null, confirmedOn: null },
});
const fileWith = (records: object, user: Readonly<Record<string, unknown>> = {}) => {
  const file = emptyExport(user);
  return { ...file, records: { ...file.records, ...records } };
};

test.each(["!!!zz", "a", "b1", "A00000000000000000000000000", "a0\u0000", "a00"])(
  "a milestone at %j, where nothing could be placed beside it, is refused by its field",
  async (position) => {
    const [one] = [path()];
    const file = fileWith({ paths: [one], milestones: [{ ...milestone(one.id), position }] });
    await expectRefused(owner, file, 422, "INPUT_INVALID", {
      "records.milestones.0.position": position.includes("\0") ? "not-text" : "wrong-type",
    });
  },
);

test("a client's confirmation, pictures and a handle of another form are nothing a file can bring", async () => {
  await expectRefused(
    owner,
    fileWith({ cases: [{ ...someCase(), confirmedOn: "2026-02-01" }] }),
    422,
    "INPUT_INVALID",
    {
      "records.cases.0.confirmedOn": "not-by-file",
    },
  );
  await expectRefused(owner, fileWith({ cases: [{ ...someCase(), images: ["x"] }] }), 422, "INPUT_INVALID", {
    "records.cases.0.images": "not-by-file",
  });
  for (const handle of ["A b", "../x", "-x-", "x--y"]) {
    await expectRefused(owner, fileWith({}, { handle }), 422, "INPUT_INVALID", { "user.handle": "not-allowed" });
  }
});

test("a moment that is on no calendar is refused, because a list could not go on after it", async () => {
  for (const createdAt of [
    "2026-02-30T08:00:00.000Z",
    "2026-13-01T08:00:00.000Z",
    "2026-02-01T24:00:00.000Z",
    "+010000-01-01T00:00:00.000Z",
  ]) {
    const note = { ...kept(), createdAt, on: "2026-02-01", text: "记下", about: null };
    await expectRefused(owner, fileWith({ notes: [note] }), 422, "INPUT_INVALID", {
      "records.notes.0.createdAt": "wrong-type",
    });
  }
});

test("versions are counted by the server, so that one brought by a file always has a next", async () => {
  const one = { ...path(), version: 2_147_483_646 };
  expect(reportOf(await send(owner, fileWith({ paths: [one] }))).records.paths.added).toBe(1);
  for (const niche of ["一", "二", "三"]) {
    const { version } = rowOf(await ask(routes.paths.read, { id: one.id }, { as: owner.page }));
    rowOf(await ask(routes.paths.patch, { id: one.id, version, niche }, { as: owner.page }));
  }
  expect(rowOf(await ask(routes.paths.read, { id: one.id }, { as: owner.page })).version).toBe(4);
});

test("what was taken from a file can be listed, moved, changed and added to like anything else", async () => {
  const one = path();
  const steps = ["a0", "a1", "Zz"].map((position) => ({ ...milestone(one.id), position }));
  reportOf(await send(owner, fileWith({ paths: [one], milestones: steps, cases: [someCase()] })));
  expect(await listed("milestones", owner.page, { pathId: one.id })).toHaveLength(3);
  await make("milestones", owner.page, { pathId: one.id, title: "最后一步" });
  for (const address of ["/today", "/progress", "/search?q=步", "/milestones?limit=1", "/export"]) {
    expect((await call("GET", address, { as: owner.page })).status, address).toBe(200);
  }
});

test("a file for which the account has no room is refused whole, also where it is only asked what would happen", async () => {
  const visitor = await signedIn({ demoUntil: new Date(Date.now() + 3_600_000).toISOString() });
  const notes = Array.from({ length: 301 }, (_, at) => ({ ...kept(), on: "2026-02-01", text: `${at}`, about: null }));
  const before = await everything();
  for (const query of [{}, { dryRun: "true" }]) {
    const answer = await call("POST", "/import", { as: visitor.page, body: fileWith({ notes }), query });
    expect([answer.status, Object(answer.body).code]).toEqual([403, "QUOTA"]);
  }
  expect(await everything()).toEqual(before);
  reportOf(await send(visitor, fileWith({ notes: notes.slice(0, 300) })));
  const refused = await call("POST", "/notes", { as: visitor.page, body: { text: "一条太多" } });
  expect([refused.status, Object(refused.body).code]).toEqual([403, "QUOTA"]);
});
