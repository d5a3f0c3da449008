import type { Evidence } from "./evidence";
import { payerTimeline, shareTimeline, streakTimeline } from "./income-timelines";
import type { RuleId } from "./kinds";
import { type Dated, type Entry, sortedByDay } from "./ledger";
import { countingTimeline, type RuleTimeline } from "./rule-timeline";
import { isProductKind } from "./rules";

/** The timeline of every rule over the whole evidence. `ledger` must come from the same evidence. */
export function ruleTimelines(evidence: Evidence, ledger: readonly Entry[]): Readonly<Record<RuleId, RuleTimeline>> {
  const { paths, cases, offerings } = evidence;
  const delivered = cases.filter((one) => one.status === "delivered");
  const product = ledger.filter((entry) => entry.product);
  const platform = ledger.filter((entry) => entry.platform);
  return {
    "path-picked": countingTimeline(dated(paths, (path) => path.startedOn)),
    "own-use": countingTimeline(
      dated(
        cases.filter((one) => one.measured),
        (one) => one.deliveredOn ?? one.startedOn,
      ),
    ),
    "measured-cases": countingTimeline(
      dated(
        delivered.filter((one) => one.measured && one.kind !== "personal"),
        (one) => one.deliveredOn,
      ),
    ),
    "built-for-others": countingTimeline(
      dated(
        delivered.filter((one) => one.kind === "client" || (one.kind === "sample" && one.clientId !== null)),
        (one) => one.deliveredOn,
      ),
    ),
    "first-paid": countingTimeline([
      ...ledger.filter((entry) => entry.positive && !entry.salary),
      ...firstJob(evidence),
    ]),
    "product-live": countingTimeline(
      dated(
        offerings.filter((one) => isProductKind(one.kind) && hasUrl(one.url)),
        (one) => one.launchedOn,
      ),
    ),
    "paying-users": payerTimeline(product),
    "earning-streak": streakTimeline(product),
    "unhooked-share": shareTimeline(ledger),
    "platform-live": countingTimeline(
      dated(
        offerings.filter((one) => one.kind === "platform"),
        (one) => one.launchedOn,
      ),
    ),
    "outside-earners": payerTimeline(platform),
    "platform-streak": streakTimeline(platform),
  };
}

/** Whether an offering has an address. */
export function hasUrl(url: string | null): boolean {
  return url !== null && url.trim() !== "";
}

/** The records that have a day, with that day. */
function dated<T extends { readonly id: string }>(records: readonly T[], dayOf: (record: T) => string | null): Dated[] {
  return records.flatMap((record) => {
    const day = dayOf(record);
    return day === null ? [] : [{ id: record.id, day }];
  });
}

/**
 * The job that counts as first pay: only one of the won jobs does, the earliest, and on a tie the one with the
 * smallest id.
 */
function firstJob(evidence: Evidence): Dated[] {
  const jobs = dated(
    evidence.deals.filter((deal) => deal.kind === "job" && deal.stage === "won"),
    (deal) => deal.closedOn,
  );
  return sortedByDay(jobs.sort((a, b) => (a.id < b.id ? -1 : 1))).slice(0, 1);
}
