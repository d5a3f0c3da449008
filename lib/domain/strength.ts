import { type StrengthLevel, strengthLevels } from "@/lib/domain/kinds";

/** One result of a case. It may be incomplete while the user is still measuring. */
export interface Outcome {
  readonly metric: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly unit: string;
}

/** The facts from which the strength of a case is derived. */
export interface Proof {
  readonly outcomes: readonly Outcome[];
  readonly links: readonly unknown[];
  readonly images: readonly unknown[];
  /** Whether the client confirmed the case through a confirmation link. */
  readonly confirmed: boolean;
  /** Whether the case's deal was won. */
  readonly dealWon: boolean;
  /** Whether an income above zero refers to the case or its deal. */
  readonly paid: boolean;
}

/** How well a case is proven. Levels in both lists are weakest first, and meeting a level's condition removes it. */
export interface Strength {
  readonly level: StrengthLevel;
  /** Levels below `level` whose own condition does not hold. */
  readonly missing: StrengthLevel[];
  /** Levels above `level`: meeting any of them lifts the case. */
  readonly lifts: StrengthLevel[];
  /** Whether there is no measured outcome, which makes a case incomplete whatever its level. */
  readonly incomplete: boolean;
}

/** The evidence strength of a case: the highest level whose own condition holds. */
export function strengthOf(proof: Proof): Strength {
  const holds: Record<StrengthLevel, boolean> = {
    claimed: true,
    shown: proof.links.length > 0 || proof.images.length > 0,
    measured: isMeasured(proof.outcomes),
    confirmed: proof.confirmed || proof.dealWon,
    paid: proof.paid,
  };
  const level = strengthLevels.findLast((one) => holds[one]) ?? "claimed";
  const place = strengthLevels.indexOf(level);
  return {
    level,
    missing: strengthLevels.slice(0, place).filter((one) => !holds[one]),
    lifts: strengthLevels.slice(place + 1),
    incomplete: !holds.measured,
  };
}

/** Whether one of the outcomes has before, after and a unit; zero is a number like any other. */
export function isMeasured(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(
    ({ before, after, unit }) => Number.isFinite(before) && Number.isFinite(after) && unit.trim() !== "",
  );
}
