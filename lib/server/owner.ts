import { type Day, today } from "@/lib/domain/day";
import type { Locale } from "@/lib/domain/kinds";

/** The person a use-case works for. `revision` grows with each of their writes. */
export type Owner = {
  id: string;
  email: string;
  name: string;
  locale: Locale;
  timeZone: string;
  baseCurrency: string;
  revision: number;
  /** How many records they have, and how many bytes of words those hold. */
  storedRecords: number;
  storedBytes: number;
  /** The instant at which a demo account ends; null for other accounts. */
  demoUntil: string | null;
};

/** The owner's civil date now. This is the only place where a use-case reads the clock for a date. */
export function todayOf(owner: Pick<Owner, "timeZone">): Day {
  return today(owner.timeZone, new Date());
}
