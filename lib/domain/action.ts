import type { Day } from "@/lib/domain/day";
import type { CaseEvidence, Evidence, OfferingEvidence } from "@/lib/domain/evidence";
import { recentMonths } from "@/lib/domain/holding";
import { dealStages, type RuleId } from "@/lib/domain/kinds";
import { countUntil, type Entry } from "@/lib/domain/ledger";
import type { Action } from "@/lib/domain/progress";
import { isProductKind, unhookedTarget, windowMonths } from "@/lib/domain/rules";
import { unhookedShare } from "./income-timelines";
import { hasUrl } from "./rule-timelines";

/**
 * The smallest action for a rule that is unmet on `asOf`. Of several equally suitable records it names the one with
 * the smallest id, so that the order of the records does not matter. Records dated after `asOf` are ignored; undated
 * ones are not, because an action starts from unfinished work. `ledger` is sorted by day.
 */
export function actionFor(rule: RuleId, evidence: Evidence, ledger: readonly Entry[], asOf: Day): Action {
  switch (rule) {
    case "path-picked":
      return { do: "start-path", id: smallest(evidence.paths.filter((path) => path.startedOn === null)) };
    case "own-use":
      return towardsOwnUse(seenCases(evidence, asOf));
    case "measured-cases":
      return towardsMeasuredCase(seenCases(evidence, asOf), asOf);
    case "built-for-others":
      return towardsClientCase(evidence, asOf);
    case "first-paid":
      return towardsFirstPay(evidence, asOf);
    case "product-live":
      return towardsLaunch(seenOfferings(evidence, asOf).filter((one) => isProductKind(one.kind)));
    case "platform-live":
      return towardsLaunch(seenOfferings(evidence, asOf).filter((one) => one.kind === "platform"));
    case "paying-users":
      return towardsEarning("grow-payers", "product", evidence, ledger, asOf);
    case "earning-streak":
      return towardsEarning("keep-earning", "product", evidence, ledger, asOf);
    case "outside-earners":
      return towardsEarning("grow-payers", "platform", evidence, ledger, asOf);
    case "platform-streak":
      return towardsEarning("keep-earning", "platform", evidence, ledger, asOf);
    case "unhooked-share":
      return towardsUnhooked(evidence, ledger, asOf);
  }
}

/** Delivers a measured case that only lacks a date; else measures a case that already counts; else adds a case. */
function towardsOwnUse(cases: readonly CaseEvidence[]): Action {
  const undated = smallest(cases.filter((one) => one.measured && dayOf(one) === null));
  if (undated !== null) return { do: "deliver-case", id: undated };
  const unmeasured = cases.filter((one) => !one.measured);
  const id = smallest(unmeasured.filter((one) => dayOf(one) !== null)) ?? smallest(unmeasured);
  return id === null ? { do: "add-case", id } : { do: "measure-case", id };
}

/** Measures a delivered case first, then delivers a measured one, then delivers any draft. */
function towardsMeasuredCase(cases: readonly CaseEvidence[], asOf: Day): Action {
  const candidates = cases.filter((one) => one.kind !== "personal");
  const unmeasured = smallest(candidates.filter((one) => !one.measured && isDelivered(one, asOf)));
  if (unmeasured !== null) return { do: "measure-case", id: unmeasured };
  const drafts = candidates.filter((one) => !isDelivered(one, asOf));
  const id = smallest(drafts.filter((one) => one.measured)) ?? smallest(drafts);
  return id === null ? { do: "add-case", id } : { do: "deliver-case", id };
}

/** Delivers a draft for someone else; else adds a case, for the deal already won where there is one. */
function towardsClientCase(evidence: Evidence, asOf: Day): Action {
  const drafts = seenCases(evidence, asOf).filter(
    (one) => !isDelivered(one, asOf) && (one.kind === "client" || (one.kind === "sample" && one.clientId !== null)),
  );
  const id = smallest(drafts);
  return id === null ? { do: "add-client-case", id: wonClientDeal(evidence, asOf) } : { do: "deliver-case", id };
}

/** Records the pay for won work first; else closes the open deal nearest to being won; else records any payment. */
function towardsFirstPay(evidence: Evidence, asOf: Day): Action {
  const won = wonClientDeal(evidence, asOf);
  if (won !== null) return { do: "record-income", id: won };
  const open = seenDeals(evidence, asOf).filter((deal) => deal.stage !== "won" && deal.stage !== "lost");
  const furthest = Math.max(...open.map((deal) => dealStages.indexOf(deal.stage)));
  const id = smallest(open.filter((deal) => dealStages.indexOf(deal.stage) === furthest));
  return id === null ? { do: "record-income", id } : { do: "close-deal", id };
}

/**
 * Completes a launched offering, which only lacks its address; else launches one with an address before one without.
 */
function towardsLaunch(offerings: readonly OfferingEvidence[]): Action {
  const id =
    smallest(offerings.filter((one) => one.launchedOn !== null)) ??
    smallest(offerings.filter((one) => hasUrl(one.url))) ??
    smallest(offerings);
  return { do: "launch-offering", id };
}

/**
 * The offering that earned last, else one that is launched; where there is none, launching comes first. An offering
 * that was never launched is named too if it earned, since its income counts.
 */
function towardsEarning(
  todo: "grow-payers" | "keep-earning",
  income: "product" | "platform",
  evidence: Evidence,
  ledger: readonly Entry[],
  asOf: Day,
): Action {
  const earning = lastEarning(ledger, asOf, (entry) => entry[income]);
  if (earning !== null) return { do: todo, id: earning };
  const offerings = seenOfferings(evidence, asOf).filter((one) =>
    income === "platform" ? one.kind === "platform" : isProductKind(one.kind),
  );
  const launched = smallest(offerings.filter((one) => one.launchedOn !== null));
  return launched === null ? towardsLaunch(offerings) : { do: todo, id: launched };
}

/**
 * Where half of the current three months' income is already independent of hours, it is enough to keep earning until
 * a window is over; else income must shift to the offering that last earned without hours, or to one that could.
 */
function towardsUnhooked(evidence: Evidence, ledger: readonly Entry[], asOf: Day): Action {
  const share = unhookedShare(recentMonths(ledger, asOf, windowMonths).flat()) ?? 0;
  const id =
    lastEarning(ledger, asOf, (entry) => !entry.tied) ??
    smallest(seenOfferings(evidence, asOf).filter((one) => isProductKind(one.kind)));
  return { do: share >= unhookedTarget ? "keep-earning" : "shift-income", id };
}

/**
 * The offering of the latest counted payment above zero, up to `asOf`; of several on that day the one with the
 * smallest id.
 */
function lastEarning(ledger: readonly Entry[], asOf: Day, counts: (entry: Entry) => boolean): string | null {
  let day: Day | null = null;
  let least: string | null = null;
  for (let index = countUntil(ledger, asOf) - 1; index >= 0; index--) {
    const entry = ledger[index];
    if (!entry || (day !== null && entry.day !== day)) break;
    const id = entry.source.offeringId;
    if (id === null || !entry.positive || !counts(entry)) continue;
    day = entry.day;
    if (least === null || id < least) least = id;
  }
  return least;
}

function wonClientDeal(evidence: Evidence, asOf: Day): string | null {
  return smallest(seenDeals(evidence, asOf).filter((deal) => deal.kind === "client" && deal.stage === "won"));
}

function isDelivered(one: CaseEvidence, asOf: Day): boolean {
  return one.status === "delivered" && one.deliveredOn !== null && one.deliveredOn <= asOf;
}

function dayOf(one: CaseEvidence): Day | null {
  return one.deliveredOn ?? one.startedOn;
}

function seenCases(evidence: Evidence, asOf: Day): CaseEvidence[] {
  return evidence.cases.filter((one) => isDatedBy(dayOf(one), asOf));
}

function seenDeals(evidence: Evidence, asOf: Day): Evidence["deals"][number][] {
  return evidence.deals.filter((one) => isDatedBy(one.closedOn, asOf));
}

function seenOfferings(evidence: Evidence, asOf: Day): OfferingEvidence[] {
  return evidence.offerings.filter((one) => isDatedBy(one.launchedOn, asOf));
}

function isDatedBy(day: Day | null, asOf: Day): boolean {
  return day === null || day <= asOf;
}

function smallest(records: readonly { readonly id: string }[]): string | null {
  return records.reduce<string | null>((least, one) => (least === null || one.id < least ? one.id : least), null);
}
