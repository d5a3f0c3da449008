import { type Day, monthIndex } from "@/lib/domain/day";
import type { Evidence, IncomeEvidence } from "@/lib/domain/evidence";
import { toBaseMinor } from "@/lib/domain/money";
import { isProductKind, isTiedToHours } from "@/lib/domain/rules";

/** A record that counts from a day on. */
export interface Dated {
  readonly id: string;
  readonly day: Day;
}

/** A payment prepared for sums: converted, dated and classified by the kinds of income the rules ask for. */
export interface Entry extends Dated {
  /** `monthIndex` of the day. */
  readonly month: number;
  /** Whole minor units of the base currency. */
  readonly base: number;
  /** Whether the amount itself is above zero, even where its worth rounds to zero in the base currency. */
  readonly positive: boolean;
  readonly salary: boolean;
  readonly tied: boolean;
  readonly product: boolean;
  readonly platform: boolean;
  readonly source: IncomeEvidence;
}

/** Every payment, earliest day first; the order within a day does not matter. */
export function ledgerOf(evidence: Evidence): Entry[] {
  const kinds = new Map(evidence.offerings.map((offering) => [offering.id, offering.kind]));
  const entries = evidence.income.map((source): Entry => {
    const kind = source.offeringId === null ? undefined : kinds.get(source.offeringId);
    return {
      id: source.id,
      day: source.receivedOn,
      month: monthIndex(source.receivedOn),
      base: toBaseMinor(source.amount, source.currency, source.rate, evidence.baseCurrency),
      positive: source.amount > 0,
      salary: source.model === "salary",
      tied: isTiedToHours(source.model),
      product: kind !== undefined && isProductKind(kind),
      platform: kind === "platform" && source.model === "platform-share",
      source,
    };
  });
  return sortedByDay(entries);
}

/**
 * The records sorted by day, earliest first; records of one day keep their order. Each day becomes a number that
 * includes the index in the list, so that ten thousand records sort natively and without comparing strings.
 */
export function sortedByDay<T extends Dated>(records: readonly T[]): T[] {
  const keys = Float64Array.from(records, (record, index) => dayNumber(record.day) * placeLimit + index).sort();
  const sorted: T[] = [];
  for (const key of keys) {
    const record = records[key % placeLimit];
    if (record) sorted.push(record);
  }
  return sorted;
}

/** The length of the part of `list`, sorted by day, that is dated on or before `day`. */
export function countUntil(list: readonly Pick<Dated, "day">[], day: Day): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one && one.day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Day numbers stay below 2^27, which leaves 26 bits of a safe integer for the index: some 67 million records. */
const placeLimit = 2 ** 26;

/** The digits of a day as one number, 20240229 for 2024-02-29. */
function dayNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8));
}
