import { v7 as newId } from "uuid";
import { type Database, sqliteDatabase } from "@/db/client";
import { migrateSqlite } from "@/db/migrate-sqlite";
import { migrationsFolder } from "@/db/migrations";
import type { Row } from "@/db/record-tables";
import { insertRows } from "@/db/records";
import { insertSession } from "@/db/sessions";
import { openSqlite } from "@/db/sqlite";
import { run, transaction } from "@/db/transaction";
import { insertUser } from "@/db/users";
import { addDays, today } from "@/lib/domain/day";
import { type Resource, resources } from "@/lib/domain/resources";
import { authCookies } from "@/lib/server/auth/cookies";
import { hashSecret, newSecret } from "@/lib/server/auth/secrets";
import { type Family, newFamily, newUser } from "../support/rows";

/** Somebody signed in: their id and the cookie that shows it. */
export type Account = { userId: string; cookie: string };

/** Makes a database of Leap with one account for each number, holding about as many records as it says. */
export async function fillLeap(file: string, recordCounts: readonly number[]): Promise<Account[]> {
  await migrateSqlite(file, migrationsFolder("sqlite"));
  const client = openSqlite(file);
  const db = sqliteDatabase(client);
  const accounts: Account[] = [];
  for (const count of recordCounts) accounts.push(await fillAccount(db, count));
  client.close();
  return accounts;
}

async function fillAccount(db: Database, recordCount: number): Promise<Account> {
  const user = newUser();
  const token = newSecret();
  const now = new Date();
  const session = {
    id: newId(),
    userId: user.id,
    tokenHash: hashSecret(token),
    createdAt: now.toISOString(),
    lastSeenAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + MONTH_MS).toISOString(),
    userAgent: null,
  };
  const families = familiesOf(user.id, recordCount);
  await transaction(db, function* (tx) {
    yield* run(insertUser(tx, user));
    yield* run(insertSession(tx, session));
    for (const resource of resources) {
      const rows = families.flatMap((family) => rowsOf(family, resource));
      for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
        yield* run(insertRows(tx, resource, rows.slice(at, at + ROWS_AT_ONCE)));
      }
    }
  });
  return { userId: user.id, cookie: `${authCookies("http://localhost").sessionToken.name}=${token}` };
}

/** Below SQLite's limit of values in a statement (32 766) for the widest record. */
const ROWS_AT_ONCE = 500;
const MONTH_MS = 30 * 24 * 60 * 60 * 1_000;

/** One client with a deal, a case, an offering, a payment and so on each; the first also has the path and the review. */
function familiesOf(userId: string, recordCount: number): Partial<Family>[] {
  const { paths, reviews, ...first } = dated(newFamily(userId), 0);
  const alone = { paths, reviews };
  const count = Math.max(1, Math.round((recordCount - 2) / Object.keys(first).length));
  const others = Array.from({ length: count }, (_, at) => {
    const { paths: _path, reviews: _review, ...family } = dated(newFamily(userId), at);
    const { cases, milestones } = family;
    return {
      ...family,
      cases: { ...cases, pathId: paths.id },
      milestones: { ...milestones, pathId: paths.id },
    };
  });
  return [alone, ...others];
}

/** Spreads a family's dates over two years and its deals over the stages, so that every list and figure has something to do. */
function dated(family: Family, at: number): Family {
  const day = addDays(today("Asia/Shanghai", new Date()), -(at % TWO_YEARS));
  const createdAt = new Date(Date.now() - at * MINUTE_MS).toISOString();
  const isOpen = at % 3 === 0;
  const { deals } = family;
  const spread: Family = {
    ...family,
    deals: isOpen
      ? { ...deals, stage: "talking", history: [], closedOn: null, nextOn: day }
      : { ...deals, closedOn: day },
    cases: { ...family.cases, startedOn: day, deliveredOn: day, title: `点击率翻倍 ${at}` },
    milestones: { ...family.milestones, dueOn: day, title: `第 ${at} 步` },
    offerings: { ...family.offerings, launchedOn: day },
    income: { ...family.income, receivedOn: day, model: at % 2 === 0 ? "project" : "subscription" },
    touches: { ...family.touches, on: day, text: "聊了需求" },
    notes: { ...family.notes, on: day },
  };
  for (const resource of resources) Object.assign(spread[resource], { createdAt, updatedAt: createdAt });
  return spread;
}

const TWO_YEARS = 730;
const MINUTE_MS = 60_000;

function rowsOf<R extends Resource>(family: Partial<Family>, resource: R): Row<R>[] {
  const row: Family[R] | undefined = family[resource];
  return row ? [row] : [];
}
