import type { Evidence, IncomeEvidence } from "@/lib/domain/evidence";
import type { HoldingReason, RuleId, Stage } from "@/lib/domain/kinds";
import { rules } from "@/lib/domain/rules";

/**
 * The rules once more, as plainly as they can be said: every day up to the one asked about is looked at by itself,
 * from the records dated by then. Slow, and it shares nothing with the implementation but types and the table.
 */
export interface Plain {
  value: number;
  evidence: string[];
  metOn: string | null;
}

/** The highest value of a rule on any day up to `asOf`, its proof on the first such day, and the first day at target. */
export function plainRule(id: RuleId, evidence: Evidence, asOf: string): Plain {
  const target = rules.find((rule) => rule.id === id)?.target ?? Number.NaN;
  let best: Plain = { value: 0, evidence: [], metOn: null };
  for (const day of daysUntil(evidence, asOf)) {
    const today = onDay(id, evidence, day);
    const metOn = best.metOn ?? (today.value >= target ? day : null);
    if (today.value > best.value) best = { value: today.value, evidence: today.ids.toSorted(), metOn };
    else best = { ...best, metOn };
  }
  return best;
}

/** Whether and why a stage is held, by the records up to `asOf`. */
export function plainHolding(stage: Stage, evidence: Evidence, asOf: string): HoldingReason | null {
  const income = evidence.income.filter((one) => one.receivedOn <= asOf);
  const month = asOf.slice(0, 7);
  const back = (count: number) => monthBefore(month, count);
  const windows = [
    [back(2), back(1), month],
    [back(3), back(2), back(1)],
  ];
  if (stage === "system-builder") {
    const earned = [back(3), back(2), back(1), month].some((one) => sum(inMonths(income, [one]), evidence) > 0);
    return earned ? null : "no-recent-income";
  }
  if (stage === "product-owner") {
    const product = income.filter((one) => isProduct(one, evidence));
    const earning = windows.filter((months) => months.every((one) => sum(inMonths(product, [one]), evidence) > 0));
    if (earning.length === 0) return "no-product-income";
    const half = earning.some((months) => (share(inMonths(income, months), evidence) ?? 0) >= 50);
    return half ? null : "share-below-half";
  }
  if (stage === "platform-maker") {
    const platform = income.filter((one) => isPlatform(one, evidence));
    const earning = windows.some((months) => months.every((one) => sum(inMonths(platform, [one]), evidence) > 0));
    return earning ? null : "no-platform-income";
  }
  return null;
}

function onDay(id: RuleId, evidence: Evidence, day: string): { value: number; ids: string[] } {
  const by = (date: string | null) => date !== null && date <= day;
  const count = (records: readonly { id: string }[]) => ({ value: records.length, ids: records.map((one) => one.id) });
  const { paths, cases, deals, offerings } = evidence;
  const income = evidence.income.filter((one) => by(one.receivedOn));
  const product = income.filter((one) => isProduct(one, evidence));
  const platform = income.filter((one) => isPlatform(one, evidence));
  switch (id) {
    case "path-picked":
      return count(paths.filter((path) => by(path.startedOn)));
    case "own-use":
      return count(
        cases.filter((one) => one.measured && by(one.deliveredOn === null ? one.startedOn : one.deliveredOn)),
      );
    case "measured-cases":
      return count(
        cases.filter(
          (one) => one.measured && one.kind !== "personal" && one.status === "delivered" && by(one.deliveredOn),
        ),
      );
    case "built-for-others":
      return count(
        cases.filter(
          (one) =>
            one.status === "delivered" &&
            by(one.deliveredOn) &&
            (one.kind === "client" || (one.kind === "sample" && one.clientId !== null)),
        ),
      );
    case "first-paid": {
      const jobs = deals.filter((deal) => deal.kind === "job" && deal.stage === "won" && by(deal.closedOn));
      jobs.sort((a, b) => (`${a.closedOn} ${a.id}` < `${b.closedOn} ${b.id}` ? -1 : 1));
      return count([...income.filter((one) => one.amount > 0 && one.model !== "salary"), ...jobs.slice(0, 1)]);
    }
    case "product-live":
      return count(
        offerings.filter(
          (one) => ["product", "content", "platform"].includes(one.kind) && one.url !== null && by(one.launchedOn),
        ),
      );
    case "platform-live":
      return count(offerings.filter((one) => one.kind === "platform" && by(one.launchedOn)));
    case "paying-users":
      return people(product, true);
    case "outside-earners":
      return people(platform, false);
    case "earning-streak":
      return streak(product, evidence);
    case "platform-streak":
      return streak(platform, evidence);
    case "unhooked-share":
      return bestShare(income, evidence, day);
  }
}

function people(income: readonly IncomeEvidence[], advertisingCounts: boolean): { value: number; ids: string[] } {
  let best = { value: 0, ids: [] as string[] };
  const months = new Set(income.map((one) => one.receivedOn.slice(0, 7)));
  for (const month of [...months].sort()) {
    const paid = inMonths(income, [month]).filter((one) => one.amount > 0);
    let value = 0;
    for (const one of paid) if (one.clientId === null) value += one.payers ?? 1;
    for (const client of new Set(paid.map((one) => one.clientId))) {
      if (client === null) continue;
      value += Math.max(...paid.filter((one) => one.clientId === client).map((one) => one.payers ?? 1));
    }
    if (advertisingCounts && value < 3 && paid.some((one) => one.model === "advertising")) value = 3;
    if (value > best.value) best = { value, ids: paid.map((one) => one.id) };
  }
  return best;
}

function streak(income: readonly IncomeEvidence[], evidence: Evidence): { value: number; ids: string[] } {
  let best = { value: 0, ids: [] as string[] };
  const months = [...new Set(income.map((one) => one.receivedOn.slice(0, 7)))].sort();
  for (const start of months) {
    const run: string[] = [];
    for (let month = start; sum(inMonths(income, [month]), evidence) > 0; month = monthBefore(month, -1))
      run.push(month);
    if (run.length > best.value) best = { value: run.length, ids: inMonths(income, run).map((one) => one.id) };
  }
  return best;
}

function bestShare(
  income: readonly IncomeEvidence[],
  evidence: Evidence,
  day: string,
): { value: number; ids: string[] } {
  let best = { value: 0, ids: [] as string[] };
  const first = income.map((one) => one.receivedOn.slice(0, 7)).sort()[0];
  if (first === undefined) return best;
  const isMonthEnd = nextDay(day).slice(0, 7) !== day.slice(0, 7);
  const lastComplete = isMonthEnd ? day.slice(0, 7) : monthBefore(day.slice(0, 7), 1);
  for (let end = first; end <= lastComplete; end = monthBefore(end, -1)) {
    const window = inMonths(income, [monthBefore(end, 2), monthBefore(end, 1), end]);
    const value = share(window, evidence);
    if (value !== null && value > best.value) {
      best = { value, ids: window.filter((one) => one.model !== "salary").map((one) => one.id) };
    }
  }
  return best;
}

function share(income: readonly IncomeEvidence[], evidence: Evidence): number | null {
  const loose = ["subscription", "usage", "advertising", "knowledge", "product-sale", "platform-share"];
  const all = sum(
    income.filter((one) => one.model !== "salary"),
    evidence,
  );
  if (all <= 0) return null;
  const untied = sum(
    income.filter((one) => loose.includes(one.model ?? "other")),
    evidence,
  );
  // Generated amounts are small, so that tenths of a per cent are told apart safely before the half is rounded up.
  const tenths = Math.floor((2000 * untied + all) / (2 * all));
  return Math.min(100, Math.max(0, tenths / 10));
}

function sum(income: readonly IncomeEvidence[], evidence: Evidence): number {
  let total = 0;
  for (const one of income) total += inBase(one, evidence.baseCurrency);
  return total;
}

/** Rates here have four decimals at most, so everything stays a whole number until the one division. */
function inBase(one: IncomeEvidence, base: string): number {
  if (one.currency === base) return one.amount;
  const minor: Record<string, number> = { JPY: 1, CNY: 100, USD: 100, KWD: 1000 };
  const numerator = Math.abs(one.amount) * Math.round((one.rate ?? Number.NaN) * 10_000) * (minor[base] ?? Number.NaN);
  const denominator = 10_000 * (minor[one.currency] ?? Number.NaN);
  const size = Math.floor((2 * numerator + denominator) / (2 * denominator));
  return one.amount < 0 ? 0 - size : size;
}

function inMonths(income: readonly IncomeEvidence[], months: readonly string[]): IncomeEvidence[] {
  return income.filter((one) => months.includes(one.receivedOn.slice(0, 7)));
}

function isProduct(one: IncomeEvidence, evidence: Evidence): boolean {
  const offering = evidence.offerings.find((offered) => offered.id === one.offeringId);
  return offering !== undefined && ["product", "content", "platform"].includes(offering.kind);
}

function isPlatform(one: IncomeEvidence, evidence: Evidence): boolean {
  const offering = evidence.offerings.find((offered) => offered.id === one.offeringId);
  return one.model === "platform-share" && offering?.kind === "platform";
}

function daysUntil(evidence: Evidence, asOf: string): string[] {
  const dates = [
    ...evidence.paths.map((one) => one.startedOn),
    ...evidence.cases.flatMap((one) => [one.startedOn, one.deliveredOn]),
    ...evidence.deals.map((one) => one.closedOn),
    ...evidence.offerings.map((one) => one.launchedOn),
    ...evidence.income.map((one) => one.receivedOn),
  ].filter((date) => date !== null);
  const days: string[] = [];
  for (let day = dates.sort()[0] ?? asOf; day <= asOf; day = nextDay(day)) days.push(day);
  return days;
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function monthBefore(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - count);
  return date.toISOString().slice(0, 7);
}
