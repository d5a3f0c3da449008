import type { Evidence } from "@/lib/domain/evidence";
import { payerSteps, shareSteps, streakSteps } from "@/lib/domain/income-steps";
import type { RuleId } from "@/lib/domain/kinds";
import { type Dated, type Entry, sortedByDay } from "@/lib/domain/ledger";
import { isProductKind } from "@/lib/domain/rules";
import { countingSteps, type Steps } from "@/lib/domain/steps";

/** The staircase of every rule over the whole evidence. `ledger` is that of the same evidence. */
export function staircases(evidence: Evidence, ledger: readonly Entry[]): Readonly<Record<RuleId, Steps>> {
  const { paths, cases, offerings } = evidence;
  const delivered = cases.filter((one) => one.status === "delivered");
  const product = ledger.filter((entry) => entry.product);
  const platform = ledger.filter((entry) => entry.platform);
  return {
    "path-picked": countingSteps(dated(paths, (path) => path.startedOn)),
    "own-use": countingSteps(
      dated(
        cases.filter((one) => one.measured),
        (one) => one.deliveredOn ?? one.startedOn,
      ),
    ),
    "measured-cases": countingSteps(
      dated(
        delivered.filter((one) => one.measured && one.kind !== "personal"),
        (one) => one.deliveredOn,
      ),
    ),
    "built-for-others": countingSteps(
      dated(
        delivered.filter((one) => one.kind === "client" || (one.kind === "sample" && one.clientId !== null)),
        (one) => one.deliveredOn,
      ),
    ),
    "first-paid": countingSteps([...ledger.filter((entry) => entry.positive && !entry.salary), ...firstJob(evidence)]),
    "product-live": countingSteps(
      dated(
        offerings.filter((one) => isProductKind(one.kind) && hasUrl(one.url)),
        (one) => one.launchedOn,
      ),
    ),
    "paying-users": payerSteps(product),
    "earning-streak": streakSteps(product),
    "unhooked-share": shareSteps(ledger),
    "platform-live": countingSteps(
      dated(
        offerings.filter((one) => one.kind === "platform"),
        (one) => one.launchedOn,
      ),
    ),
    "outside-earners": payerSteps(platform),
    "platform-streak": streakSteps(platform),
  };
}

/** Whether an offering has an address. */
export function hasUrl(url: string | null): boolean {
  return url !== null && url.trim() !== "";
}

/** The records that have a day, with it. */
function dated<T extends { readonly id: string }>(records: readonly T[], dayOf: (record: T) => string | null): Dated[] {
  return records.flatMap((record) => {
    const day = dayOf(record);
    return day === null ? [] : [{ id: record.id, day }];
  });
}

/** The job that counts as first pay: of jobs won only one does, the earliest, on a tie the smallest id. */
function firstJob(evidence: Evidence): Dated[] {
  const jobs = dated(
    evidence.deals.filter((deal) => deal.kind === "job" && deal.stage === "won"),
    (deal) => deal.closedOn,
  );
  return sortedByDay(jobs.sort((a, b) => (a.id < b.id ? -1 : 1))).slice(0, 1);
}
