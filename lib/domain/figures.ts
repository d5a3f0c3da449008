import { type Day, daysBetween } from "@/lib/domain/day";
import type { Evidence } from "@/lib/domain/evidence";
import type { Progress } from "@/lib/domain/progress";

/** The way from the first path to the first pay, in days. */
export interface TimeToFirstClient {
  /** When the first path began. */
  readonly from: Day;
  /** When the rule `first-paid` was met; null while it is not. */
  readonly to: Day | null;
  /** Days from `from` to `to`, or up to now while unmet; 0 where the first pay is older than the path. */
  readonly days: number;
}

/**
 * Time to the first client: from the first path's start to the day `first-paid` was met, as it stands on the day of
 * `progress`, which is that of the same evidence. Null where no path has begun by then.
 */
export function timeToFirstClient(evidence: Pick<Evidence, "paths">, progress: Progress): TimeToFirstClient | null {
  let from: Day | null = null;
  for (const { startedOn } of evidence.paths) {
    if (startedOn !== null && startedOn <= progress.asOf && (from === null || startedOn < from)) from = startedOn;
  }
  if (from === null) return null;
  const to = progress.rules.find((rule) => rule.id === "first-paid")?.metOn ?? null;
  return { from, to, days: Math.max(0, daysBetween(from, to ?? progress.asOf)) };
}
