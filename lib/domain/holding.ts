import { type Day, monthIndex } from "@/lib/domain/day";
import type { HoldingReason, Stage } from "@/lib/domain/kinds";
import { countUntil, type Entry } from "@/lib/domain/ledger";
import { unhookedTarget, windowMonths } from "@/lib/domain/rules";
import { unhookedShare } from "./income-timelines";

/**
 * Why a reached stage is not held on `asOf`, or null where it is. Only records dated on or before `asOf` count; the
 * month of `asOf` counts by its sum so far. `ledger` is sorted by day.
 */
export function lapse(stage: Stage, ledger: readonly Entry[], asOf: Day): HoldingReason | null {
  switch (stage) {
    case "foundation":
    case "tool-user":
      return null;
    case "system-builder":
      // One month more than a window: the current month has not had its chance yet.
      return recentMonths(ledger, asOf, windowMonths + 1).some((month) => sumOf(month) > 0) ? null : "no-recent-income";
    case "product-owner": {
      const windows = earningWindows(ledger, asOf, (entry) => entry.product);
      if (windows.length === 0) return "no-product-income";
      const share = (months: Entry[][]) => unhookedShare(months.flat()) ?? 0;
      return windows.some((months) => share(months) >= unhookedTarget) ? null : "share-below-half";
    }
    case "platform-maker":
      return earningWindows(ledger, asOf, (entry) => entry.platform).length > 0 ? null : "no-platform-income";
  }
}

/** The entries of the last `count` months up to `asOf`, that of `asOf` last. `ledger` is sorted by day. */
export function recentMonths(ledger: readonly Entry[], asOf: Day, count: number): Entry[][] {
  const months: Entry[][] = Array.from({ length: count }, () => []);
  const first = monthIndex(asOf) - count + 1;
  for (let index = countUntil(ledger, asOf) - 1; index >= 0; index--) {
    const entry = ledger[index];
    if (!entry || entry.month < first) break;
    months[entry.month - first]?.push(entry);
  }
  return months;
}

/** Those of the two windows m−3…m−1 and m−2…m in which every month has income of one kind above zero. */
function earningWindows(ledger: readonly Entry[], asOf: Day, counts: (entry: Entry) => boolean): Entry[][][] {
  const months = recentMonths(ledger, asOf, windowMonths + 1);
  return [months.slice(0, windowMonths), months.slice(1)].filter((window) =>
    window.every((month) => sumOf(month.filter(counts)) > 0),
  );
}

function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + entry.base, 0);
}
