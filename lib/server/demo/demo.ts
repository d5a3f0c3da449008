import { v7 as newId } from "uuid";
import { database } from "@/db/client";
import { insertRows } from "@/db/records";
import { patiently, run, transaction } from "@/db/transaction";
import { deleteEndedDemos, deleteUser, demoIds, insertUser } from "@/db/users";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { blankUser } from "../accounts";
import { settings } from "../env";
import { type Owner, todayOf } from "../owner";
import { rateLimits } from "../rate-limits";
import { Refusal } from "../refusal";
import { startSession } from "../sessions";
import { demoRows } from "./rows";

/** Who wants to look around: in which language and time zone, from which network address and with which browser. */
export type Visitor = { locale: Locale; timeZone: string; address: string; userAgent: string | null };

/**
 * Opens a throw-away account that holds the sample story in the visitor's language, and a session for it. Throws
 * DEMO_CLOSED where the operator wants none, RATE_LIMITED, or DEMO_FULL while there are as many as there may be.
 */
export async function openDemo(visitor: Visitor): Promise<{ token: string; endsAt: string }> {
  if (!settings().demo) throw new Refusal("DEMO_CLOSED");
  const refund = await rateLimits().demo.take(visitor.address);
  await removeEndedDemos();
  const user = newDemoUser(visitor);
  const rows = demoRows(user, visitor.locale, todayOf(user));
  await transaction(database(), function* (tx) {
    const open = yield* run(demoIds(tx, { now: user.createdAt, limit: MOST_DEMOS }));
    if (open.length >= MOST_DEMOS) throw new Refusal("DEMO_FULL");
    yield* run(insertUser(tx, user));
    yield* run(insertRows(tx, "paths", rows.paths));
    yield* run(insertRows(tx, "clients", rows.clients));
    yield* run(insertRows(tx, "deals", rows.deals));
    yield* run(insertRows(tx, "cases", rows.cases));
    yield* run(insertRows(tx, "offerings", rows.offerings));
    yield* run(insertRows(tx, "milestones", rows.milestones));
    yield* run(insertRows(tx, "touches", rows.touches));
    yield* run(insertRows(tx, "income", rows.income));
    yield* run(insertRows(tx, "notes", rows.notes));
    yield* run(insertRows(tx, "reviews", rows.reviews));
  }).catch(async (error: unknown) => {
    await refund();
    throw error;
  });
  const { token } = await startSession(user.id, visitor.userAgent, user.demoUntil);
  return { token, endsAt: user.demoUntil };
}

/** Ends a throw-away account now, with everything in it. Another account is left alone. */
export async function endDemo({ id, demoUntil }: Pick<Owner, "id" | "demoUntil">): Promise<void> {
  if (demoUntil !== null) await patiently(() => deleteUser(database(), { id }));
}

/** Removes the throw-away accounts whose day is over, with everything in them, and says how many. */
export async function removeEndedDemos(): Promise<number> {
  const now = new Date().toISOString();
  return (await patiently(() => deleteEndedDemos(database(), { now }))).length;
}

// Long enough to come back to in the evening; nobody's records should grow old in an account without a password.
const DEMO_HOURS = 24;

// 61 records and 50 kB of the database each, measured with a hundred: all of them together are ten megabytes.
const MOST_DEMOS = 200;

function newDemoUser({ locale, timeZone }: Visitor) {
  const id = newId();
  const now = new Date();
  const createdAt = now.toISOString();
  return {
    ...blankUser,
    id,
    // An address that no mail can be sent to (RFC 2606), short by the id's random end, and no password: nobody signs in.
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
