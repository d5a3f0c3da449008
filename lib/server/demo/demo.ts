import { v7 as newId } from "uuid";
import { database } from "@/db/client";
import { recordSize } from "@/db/record-size";
import { insertRows } from "@/db/records";
import { insertSession } from "@/db/sessions";
import { query, run, transaction } from "@/db/transaction";
import { endedDemos, insertUser, openDemos } from "@/db/users";
import type { Locale } from "@/lib/domain/kinds";
import { resources } from "@/lib/domain/resources";
import { translator } from "@/lib/i18n/translator";
import { blankUser } from "../auth/accounts";
import { abandonAccount } from "../auth/removal";
import { keyedHash } from "../auth/secrets";
import { newSession } from "../auth/sessions";
import { settings } from "../env";
import { networkOf } from "../limits/networks";
import { rateLimits } from "../limits/rate-limits";
import { logFailure } from "../log";
import { type Owner, todayOf } from "../owner";
import { Refusal } from "../refusal";
import { type DemoRows, demoRows } from "./rows";

/**
 * A visitor who wants a demo: language, time zone, network address, browser, and the demo of theirs that this one
 * replaces.
 */
export type Visitor = {
  locale: Locale;
  timeZone: string;
  address: string;
  userAgent: string | null;
  instead?: string | undefined;
};

/**
 * Opens a demo account with the sample story in the visitor's language, and a session for it. Throws DEMO_CLOSED
 * where the operator allows none, RATE_LIMITED, or DEMO_FULL while there are too many, in all or from the visitor's
 * network.
 */
export async function openDemo(visitor: Visitor): Promise<{ token: string; endsAt: string }> {
  if (!settings().demo) throw new Refusal("DEMO_CLOSED");
  const network = networkOf(visitor.address, 56);
  const refund = await rateLimits().demo.take(network);
  await endOverdueDemos();
  const demoFrom = keyedHash(`network\n${network}`);
  const known = newDemoUser(visitor);
  const rows = demoRows(known, visitor.locale, todayOf(known));
  const user = { ...known, demoFrom, ...sizeOf(rows) };
  const { token, session } = newSession(user.id, visitor.userAgent, user.demoUntil);
  await transaction(database(), function* (tx) {
    const all = yield* run(openDemos(tx, { now: user.createdAt, limit: MAX_DEMOS + 1 }));
    const others = all.filter(({ id }) => id !== visitor.instead);
    const near = others.filter((other) => other.demoFrom === demoFrom);
    if (others.length >= MAX_DEMOS || near.length >= MAX_OF_A_NETWORK) throw new Refusal("DEMO_FULL");
    yield* run(insertUser(tx, user));
    yield* run(insertSession(tx, session));
    for (const resource of resources) {
      if (rows[resource].length > 0) yield* run(insertRows(tx, resource, rows[resource]));
    }
  }).catch(async (error: unknown) => {
    await refund();
    throw error;
  });
  return { token, endsAt: user.demoUntil };
}

/** Ends a demo account now, with everything in it. Other accounts are left alone. */
export async function endDemo({ id, demoUntil }: Pick<Owner, "id" | "demoUntil">): Promise<void> {
  if (demoUntil !== null) await abandonAccount(id);
}

/** Ends the demo accounts whose day is over, and returns how many; one that fails is tried again next time. */
export async function endOverdueDemos(): Promise<number> {
  const now = new Date().toISOString();
  const ended = await query((db) => endedDemos(db, { now }));
  let count = 0;
  for (const { id } of ended) {
    try {
      await abandonAccount(id);
      count += 1;
    } catch (error) {
      // One that fails must not stop the others, nor a new visitor's demo.
      logFailure("A demo whose day is over was not ended", error);
    }
  }
  return count;
}

// Long enough to come back in the evening; no records should grow old in an account without a password.
const DEMO_HOURS = 24;

// Each has 61 records and 50 kB of the database, measured with a hundred: all together are ten megabytes.
const MAX_DEMOS = 200;

/** A class behind one address can try the demo together, and it takes ten networks to fill it. */
const MAX_OF_A_NETWORK = MAX_DEMOS / 10;

/** How much the rows count towards the account's quota. */
function sizeOf(rows: DemoRows): { storedRecords: number; storedBytes: number } {
  const sizes = resources.flatMap((resource) => rows[resource].map((row) => recordSize(resource, row)));
  return { storedRecords: sizes.length, storedBytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function newDemoUser({ locale, timeZone }: Visitor) {
  const id = newId();
  const now = new Date();
  const createdAt = now.toISOString();
  return {
    ...blankUser,
    id,
    // An address that cannot receive mail (RFC 2606), with the id's random end, and no password: nobody can sign in.
    email: `demo-${id.slice(-12)}@demo.invalid`,
    name: translator(locale, "demo")("visitor"),
    locale,
    timeZone,
    baseCurrency: "CNY",
    hoursPerWeek: 10,
    profile: { background: "shop" as const },
    demoUntil: new Date(now.getTime() + DEMO_HOURS * 60 * 60 * 1_000).toISOString(),
    createdAt,
    updatedAt: createdAt,
  };
}
