import { resolve } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { describe, expect, test } from "vitest";
import * as cases from "@/db/cases";
import { type Database, database, sqliteClientOf, sqliteDatabase } from "@/db/client";
import * as deals from "@/db/deals";
import { dialect } from "@/db/dialect";
import * as evidence from "@/db/evidence";
import * as income from "@/db/income";
import * as milestones from "@/db/milestones";
import * as paths from "@/db/paths";
import { storedOf } from "@/db/record-size";
import { recordFilters } from "@/db/record-tables";
import {
  countRows,
  deleteRows,
  holderOf,
  knownIds,
  listRows,
  listSizes,
  readRow,
  readRows,
  trashRow,
  updateRow,
} from "@/db/records";
import * as sessions from "@/db/sessions";
import * as tokens from "@/db/tokens";
import * as touches from "@/db/touches";
import * as transfer from "@/db/transfer";
import * as users from "@/db/users";
import { resources } from "@/lib/domain/resources";
import { ownDatabase } from "../support/database";
import { someInstant } from "../support/rows";

/** Every query the app can ask, with the engine's plan for it: a scan would grow with everybody's records. */
describe.runIf(dialect === "sqlite")("no query scans a table", () => {
  ownDatabase();

  const address = { userId: "u", id: "i" };
  const now = someInstant;
  const at = { createdAt: someInstant, id: "i" };

  test.each(resources)("the queries of any record: %s", async (resource) => {
    const list = { userId: "u", limit: 20 };
    const filters = Object.fromEntries(recordFilters[resource].equal.map((name) => [name, "x"]));
    await expectIndexed((db) => listRows(db, resource, list), "newest");
    await expectIndexed((db) => listRows(db, resource, { ...list, after: at }), "newest");
    await expectIndexed((db) => listSizes(db, resource, list), "newest");
    await expectIndexed((db) => countRows(db, resource, { userId: "u" }));
    await expectIndexed((db) => deleteRows(db, resource, { userId: "u", limit: 9 }));
    await expectIndexed((db) => storedOf(db, resource, { userId: "u" }));
    await expectIndexed((db) =>
      listRows(db, resource, { ...list, filters, from: "2026-01-01", to: "2026-02-01", search: "x" }),
    );
    for (const [name, value] of Object.entries(filters)) {
      await expectIndexed((db) => listRows(db, resource, { ...list, filters: { [name]: value } }));
    }
    await expectIndexed((db) => readRow(db, resource, address));
    await expectIndexed((db) => readRows(db, resource, { userId: "u", ids: ["a", "b"] }));
    await expectIndexed((db) => knownIds(db, resource, { userId: "u", ids: ["a", "b"] }));
    await expectIndexed((db) => holderOf(db, resource, address));
    await expectIndexed((db) => updateRow(db, resource, { ...address, version: 1, now, values: {} }));
    await expectIndexed((db) => trashRow(db, resource, { ...address, now }));
    await expectIndexed((db) => transfer.everyRow(db, resource, { userId: "u", after: "a", limit: 100 }));
    await expectIndexed((db) => transfer.holdings(db, resource, { userId: "u" }));
    await expectIndexed((db) => first(transfer.takenByOthers(db, resource, { userId: "u", ids: ["a", "b"] })));
  });

  test("the way out of the way of what takes a record's place", async () => {
    for (const resource of ["paths", "cases", "reviews", "income"] as const) {
      await expectIndexed((db) => first(transfer.putRows(db, resource, { userId: "u", rows: [], replaced: ["a"] })));
    }
    await expectIndexed((db) => transfer.holderOfHandle(db, { handle: "h" }));
  });

  const others: Record<string, (db: Database) => PromiseLike<unknown>> = {
    wonDeals: (db) => cases.wonDeals(db, { userId: "u", dealIds: ["a", "b"] }),
    paidFor: (db) => cases.paidFor(db, { userId: "u", caseIds: ["a", "b"], dealIds: ["c"] }),
    evidenceOf: (db) => evidence.evidenceOf(db, { userId: "u", baseCurrency: "CNY" }),
    milestonesOfPath: (db) => milestones.milestonesOfPath(db, { userId: "u", pathId: "p" }),
    milestonesOfTemplates: (db) =>
      milestones.milestonesOfTemplates(db, { userId: "u", templateIds: ["a", "b"], limit: 9 }),
    lastPosition: (db) => milestones.lastPosition(db, { userId: "u", pathId: "p" }),
    activePath: (db) => paths.activePath(db, { userId: "u" }),
    pauseActivePath: (db) => paths.pauseActivePath(db, { userId: "u", except: "p", now }),
    pathsOfCatalog: (db) => paths.pathsOfCatalog(db, { userId: "u", catalogIds: ["a", "b"], limit: 9 }),
    dueMilestones: (db) => milestones.dueMilestones(db, { userId: "u", pathId: "p", until: "2026-01-01", limit: 9 }),
    dueDeals: (db) => deals.dueDeals(db, { userId: "u", today: "2026-01-01", limit: 9 }),
    incomeReceived: (db) => income.incomeReceived(db, { userId: "u", from: "2026-01-01", to: "2026-12-31" }),
    anyIncome: (db) => income.anyIncome(db, { userId: "u" }),
    lastTouches: (db) => touches.lastTouches(db, { userId: "u", clientIds: ["a", "b"] }),
    userByEmail: (db) => users.userByEmail(db, { email: "e" }),
    userById: (db) => users.userById(db, { id: "u" }),
    secretUserById: (db) => users.secretUserById(db, { id: "u" }),
    updateUser: (db) => users.updateUser(db, { id: "u", version: 1, now, values: { name: "x" } }),
    noteWrite: (db) => users.noteWrite(db, { userId: "u", records: 1, bytes: 1 }),
    openDemos: (db) => users.openDemos(db, { now, limit: 9 }),
    endedDemos: (db) => users.endedDemos(db, { now }),
    abandonUser: (db) => users.abandonUser(db, { id: "u", now }),
    abandonedUsers: (db) => users.abandonedUsers(db),
    deleteUser: (db) => users.deleteUser(db, { id: "u" }),
    sessionByTokenHash: (db) => sessions.sessionByTokenHash(db, { tokenHash: "h" }),
    touchSession: (db) => sessions.touchSession(db, { id: "s", now, before: now }),
    sessionsOf: (db) => sessions.sessionsOf(db, { userId: "u" }),
    deleteSession: (db) => sessions.deleteSession(db, address),
    deleteSessionByTokenHash: (db) => sessions.deleteSessionByTokenHash(db, { tokenHash: "h" }),
    deleteSessionsOf: (db) => sessions.deleteSessionsOf(db, { userId: "u", exceptId: "s" }),
    deleteOldestSessions: (db) => sessions.deleteOldestSessions(db, { userId: "u", keep: 9 }),
    deleteEndedSessions: (db) => sessions.deleteEndedSessions(db, { userId: "u", now, idleSince: now }),
    tokenByHash: (db) => tokens.tokenByHash(db, { tokenHash: "h" }),
    tokensOf: (db) => tokens.tokensOf(db, { userId: "u" }),
    revokeToken: (db) => tokens.revokeToken(db, { ...address, now }),
    deleteEndedTokens: (db) => tokens.deleteEndedTokens(db, { userId: "u", now }),
    revokeTokensOf: (db) => tokens.revokeTokensOf(db, { userId: "u", now }),
    touchToken: (db) => tokens.touchToken(db, { id: "t", now, before: now }),
  };

  test.each(Object.entries(others))("%s", async (_name, ask) => {
    await expectIndexed(ask);
  });

  test("every exported query that does not insert is looked at here", () => {
    const modules = [cases, deals, evidence, income, milestones, paths, sessions, tokens, touches, users];
    const exported = modules
      .flatMap((one) => Object.entries(one))
      .filter(([name, value]) => typeof value === "function" && !name.startsWith("insert"))
      .map(([name]) => name);
    expect(Object.keys(others).sort()).toEqual(exported.sort());
  });

  test("a table that is scanned is noticed", () => {
    expect(plan("select * from notes where text = 'x'")).toContain("SCAN notes");
  });
});

/** The first query of several. */
function first(steps: Generator<PromiseLike<unknown>, unknown>): PromiseLike<unknown> {
  const { done, value } = steps.next();
  if (done) throw new Error("Nothing was asked");
  return value;
}

/** Runs the query on a connection that tells what it is sent, and looks at the plan of each statement. */
async function expectIndexed(ask: (db: Database) => PromiseLike<unknown>, index = ""): Promise<void> {
  const sent: string[] = [];
  const file = resolve(process.env.LEAP_DATA ?? "", "leap.db");
  const client = new BetterSqlite3(file, { verbose: (statement) => sent.push(String(statement)) });
  await ask(sqliteDatabase(client));
  client.close();
  expect(sent).not.toEqual([]);
  for (const statement of sent) {
    expect(plan(statement)).not.toMatch(/\bSCAN\b/);
    expect(plan(statement)).toContain(index);
  }
}

function plan(statement: string): string {
  const rows = sqliteClientOf(database())?.prepare(`explain query plan ${statement}`).all() ?? [];
  return rows.map((row) => Object(row).detail).join("\n");
}
