import { sql } from "drizzle-orm";
import type { ClaimAnswer, NoteAboutKind } from "@/lib/domain/kinds";
import { index, json, money, real, table, text, uniqueIndex } from "../columns";
import { owned, ownedKeys } from "./owned";

/** A dated line of text, about a record or about nothing (both columns null). */
export const notes = table(
  "notes",
  {
    ...owned(),
    on: text("on").notNull(),
    text: text("text").notNull(),
    aboutKind: text("about_kind").$type<NoteAboutKind>(),
    aboutId: text("about_id"),
  },
  (t) => [...ownedKeys("notes", t), index("notes_about").on(t.userId, t.aboutId)],
);

/** The weekly review; one per week. */
export const reviews = table(
  "reviews",
  {
    ...owned(),
    weekOf: text("week_of").notNull(),
    wins: text("wins").notNull(),
    blockers: text("blockers").notNull(),
    learned: text("learned").notNull(),
    nextThree: json<string[]>("next_three").notNull(),
    hours: real("hours"),
  },
  (t) => [
    ...ownedKeys("reviews", t),
    uniqueIndex("reviews_week").on(t.userId, t.weekOf).where(sql`deleted_at is null`),
  ],
);

/**
 * A promise of income met somewhere, and how it was weighed. Rows from before the questions were fixed may hold any
 * answers and verdicts, so neither column's type promises more.
 */
export const claims = table(
  "claims",
  {
    ...owned(),
    text: text("text").notNull(),
    sourceUrl: text("source_url"),
    claimedMonthly: money("claimed_monthly"),
    currency: text("currency"),
    answers: json<Record<string, ClaimAnswer>>("answers").notNull(),
    verdict: text("verdict"),
  },
  (t) => ownedKeys("claims", t),
);
