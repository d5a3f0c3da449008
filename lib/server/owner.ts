import { type Day, today } from "@/lib/domain/day";
import type { Locale } from "@/lib/domain/kinds";

/** The person a use-case works for. `revision` grows with every write of theirs. */
export type Owner = {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  timeZone: string;
  baseCurrency: string;
  revision: number;
  /** How many records they keep, and how many bytes of words are in them. */
  storedRecords: number;
  storedBytes: number;
  /** Of a throw-away account: the instant it ends; null for everybody else. */
  demoUntil: string | null;
};

/** The owner's civil date now: the only place where a use-case reads the clock for a date. */
export function todayOf(owner: Pick<Owner, "timeZone">): Day {
  return today(owner.timeZone, new Date());
}
