import { v7 as newId } from "uuid";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { exportVersion } from "@/lib/contract/transfer";
import { resources } from "@/lib/domain/resources";
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

const everyKindMissing = Object.fromEntries(resources.map((resource) => [`records.${resource}`, "required"]));
const later = "2999-01-01T00:00:00.000Z";

describe("a file is refused, by the place of what is wrong, and nothing is changed", () => {
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
    for (const resource of resources) {
      const rest = Object.fromEntries(Object.entries(records).filter(([name]) => name !== resource));
      await expectRefused(owner, { ...head, records: rest }, 422, "INPUT_INVALID", {
        [`records.${resource}`]: "required",
      });
    }
    await expectRefused(owner, head, 422, "INPUT_INVALID", everyKindMissing);
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

  test.each<[unknown, string]>([
    [0, "too-small"],
    [-1, "too-small"],
    ["1", "not-a-number"],
    [1.5, "not-a-whole-number"],
    [null, "required"],
    [undefined, "required"],
    [[1], "not-a-number"],
    [true, "not-a-number"],
  ])(
    "where its version is %j, whatever else is wrong with it and in whichever order it stands",
    async (version, code) => {
      const { records, ...head } = { ...emptyExport(), formatVersion: version, colour: 1 };
      for (const file of [
        { ...head, records: { dreams: [{}] } },
        { records: { ...records, notes: [{}] }, ...head },
      ]) {
        await expectRefused(owner, file, 422, "INPUT_INVALID", { formatVersion: code });
      }
    },
  );

  test("where it is of a newer version, or no export at all", async () => {
    for (const version of [exportVersion + 1, 1e15, 1e300]) {
      const { formatVersion: _version, ...newer } = { ...emptyExport(), records: { dreams: [{}] } };
      await expectRefused(owner, { formatVersion: version, ...newer }, 422, "EXPORT_NEWER");
      await expectRefused(owner, { ...newer, formatVersion: version }, 422, "EXPORT_NEWER");
    }
    await expectRefused(owner, { ...emptyExport(), format: "other" }, 422, "EXPORT_UNKNOWN");
    await expectRefused(owner, { name: "leap", private: true }, 422, "EXPORT_UNKNOWN");
  });

  test("with the first twenty wrong places where there are more", async () => {
    const wrong = Array.from({ length: 30 }, () => ({}));
    const { body } = await send(owner, { ...emptyExport(), records: { ...emptyExport().records, notes: wrong } });
    expect(Object(body).data.fields).toHaveLength(20);
  });
});
