import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createRateLimits } from "@/lib/server/limits/rate-limits";
import { ownDatabase } from "../../support/database";
import { emptyExport } from "../../support/exports";
import { type Person, signedIn } from "../../support/people";
import { setAuthEnvironment } from "../../support/visitor";
import { makeFamily } from "../api/operations";
import { expectRefused, fileOf, send, withRecord } from "./sending";

ownDatabase();

let owner: Person;
beforeAll(setAuthEnvironment);
beforeEach(async () => {
  globalThis.leapRateLimits = createRateLimits();
  owner = await signedIn();
});

const later = "2999-01-01T00:00:00.000Z";

describe("a file is refused, by the place of what is wrong, and nothing is changed", () => {
  test("where its records are somebody else's here", async () => {
    const other = await signedIn();
    await makeFamily(other);
    const file = await fileOf(other);
    const taken = Object.entries(file.records).flatMap(([resource, list]) =>
      list.map((_, at): [string, string] => [`records.${resource}.${at}.id`, "taken"]),
    );
    await expectRefused(owner, file, 409, "ID_TAKEN", Object.fromEntries(taken.slice(0, 20)));
  });

  test.each<[string, string, object, Record<string, string>]>([
    ["names a record that is nowhere", "deals", { clientId: newId() }, { "records.deals.0.clientId": "not-found" }],
    ["has an unknown field", "notes", { colour: 1 }, { "records.notes.0.colour": "unknown-field" }],
    ["says whose it is", "notes", { userId: newId() }, { "records.notes.0.userId": "unknown-field" }],
    ["has a date that is none", "touches", { on: "2026-02-30" }, { "records.touches.0.on": "not-a-date" }],
    ["has a moment that is none", "touches", { createdAt: "x" }, { "records.touches.0.createdAt": "wrong-type" }],
    ["needs a rate", "income", { currency: "JPY", rate: null }, { "records.income.0.rate": "rate-needed" }],
    ["follows no direction", "paths", { catalogId: "nowhere" }, { "records.paths.0.catalogId": "not-found" }],
    [
      "proves nothing",
      "milestones",
      { evidenceKind: "link", evidenceId: newId() },
      { "records.milestones.0.evidenceKind": "required" },
    ],
  ])("where a record %s", async (_what, resource, fields, wrong) => {
    await makeFamily(owner);
    const file = withRecord(await fileOf(owner), resource, fields);
    await expectRefused(owner, file, 422, "INPUT_INVALID", wrong);
  });

  test("where two of its records have one id, one slug or are both active", async () => {
    await makeFamily(owner);
    const file = await fileOf(owner);
    const [path, one] = [Object(file.records.paths?.[0]), { ...Object(file.records.cases?.[0]), slug: "one" }];
    const twice = (resource: string, ...list: object[]) => ({
      ...file,
      records: { ...file.records, [resource]: list },
    });
    await expectRefused(owner, twice("cases", one, one), 422, "INPUT_INVALID", { "records.cases.1.id": "taken" });
    const other = { ...one, id: newId(), updatedAt: later };
    await expectRefused(owner, twice("cases", { ...one, updatedAt: later }, other), 422, "INPUT_INVALID", {
      "records.cases.1.slug": "taken",
    });
    const paths = [path, { ...path, id: newId() }].map((each) => ({ ...each, status: "active", updatedAt: later }));
    await expectRefused(owner, twice("paths", ...paths), 422, "INPUT_INVALID", { "records.paths.1.status": "taken" });
  });

  test("where a part of it is missing, or there is one too many", async () => {
    const { records, ...head } = emptyExport();
    const { cases: _cases, ...rest } = records;
    await expectRefused(owner, { ...head, records: rest }, 422, "INPUT_INVALID", { "records.cases": "required" });
    await expectRefused(owner, { ...head, records: { ...records, dreams: [] } }, 422, "INPUT_INVALID", {
      "records.dreams": "unknown-field",
    });
    await expectRefused(owner, { ...head, records: { ...records, cases: {} } }, 422, "INPUT_INVALID", {
      "records.cases": "wrong-type",
    });
    const { user: _user, ...anonymous } = head;
    await expectRefused(owner, { ...anonymous, records }, 422, "INPUT_INVALID", { user: "required" });
    await expectRefused(owner, { ...head, records, extra: 1 }, 422, "INPUT_INVALID", { extra: "unknown-field" });
  });

  test("where it is of a newer version, or no export at all", async () => {
    await expectRefused(owner, { ...emptyExport(), formatVersion: 2, records: { dreams: [{}] } }, 422, "EXPORT_NEWER");
    await expectRefused(owner, { ...emptyExport(), format: "other" }, 422, "EXPORT_UNKNOWN");
    await expectRefused(owner, { name: "leap", private: true }, 422, "EXPORT_UNKNOWN");
  });

  test("with the first twenty wrong places where there are more", async () => {
    const wrong = Array.from({ length: 30 }, () => ({}));
    const { body } = await send(owner, { ...emptyExport(), records: { ...emptyExport().records, notes: wrong } });
    expect(Object(body).data.fields).toHaveLength(20);
  });
});
