import { addDays, type Day, daysBetween } from "@/lib/domain/day";

/** The last possible civil date; a contact is never due beyond it. */
const lastDay: Day = "9999-12-31";

/** When to contact a client next: `cadenceDays` after the last touch, or null where there was none yet. */
export function nextContactOn(lastTouchOn: Day | null, cadenceDays: number): Day | null {
  if (lastTouchOn === null) return null;
  return addDays(lastTouchOn, Math.min(cadenceDays, daysBetween(lastTouchOn, lastDay)));
}

/** Whether a client should be contacted by `today`; one who was never contacted should be at once. */
export function isContactDue(nextOn: Day | null, today: Day): boolean {
  return nextOn === null || nextOn <= today;
}

/** How long after a touch the next is due, unless its owner says otherwise: two weeks. */
export const defaultCadenceDays = 14;
