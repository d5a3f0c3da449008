import { addDays, type Day, daysBetween } from "@/lib/domain/day";

/** The last day a civil date can be; a contact is never due beyond it. */
const lastDay: Day = "9999-12-31";

/** When a client is to be contacted next: so many days after the last touch, or null where there was none yet. */
export function nextContactOn(lastTouchOn: Day | null, cadenceDays: number): Day | null {
  if (lastTouchOn === null) return null;
  return addDays(lastTouchOn, Math.min(cadenceDays, daysBetween(lastTouchOn, lastDay)));
}

/** Whether a client wants a touch by `today`; one who was never contacted does at once. */
export function isContactDue(nextOn: Day | null, today: Day): boolean {
  return nextOn === null || nextOn <= today;
}

/** How long after a touch the next is due, unless its owner says otherwise: two weeks. */
export const defaultCadenceDays = 14;
