import type { Answers } from "@/lib/catalog/finder/answers";
import type { Traits } from "@/lib/catalog/finder/traits";
import { SEPARATES, weights } from "@/lib/catalog/finder/weights";
import { appetites, type Background, type Liking, type Reach, type ToolSkill } from "@/lib/domain/kinds";

/** A candidate for the ranking: an id and its traits. */
export type Candidate = { readonly id: string; readonly traits: Traits };

/** One reason for or against a candidate, with its points; a reason without points only says what is missing. */
export type Reason = { readonly points: number } & (
  | { readonly about: "background"; readonly background: Background; readonly close: boolean }
  | { readonly about: "likes"; readonly likes: readonly Liking[] }
  | { readonly about: "tools"; readonly tools: readonly ToolSkill[] }
  | { readonly about: "reach"; readonly reach: readonly Reach[] }
  | { readonly about: "hours"; readonly hours: number }
  | { readonly about: "risk" }
  | { readonly about: "soon" }
  | { readonly about: "step"; readonly steps: number }
  | { readonly about: "no-reach"; readonly reach: readonly Reach[] }
);

/**
 * A candidate with the reasons for and against it. Candidates with the same `group`, counted from 0, are not
 * separated.
 */
export type Ranked = {
  readonly id: string;
  readonly score: number;
  readonly group: number;
  readonly reasons: readonly Reason[];
};

/**
 * Ranks candidates by how well they fit the answers: the sum of the points of all reasons, with ties in the given
 * order. A question that was left out has no effect, except for tools: everyone begins on the first step of the
 * ladder. The order of answers is irrelevant; an additional liking, tool or group of people that a candidate names
 * never lowers its place.
 */
export function rank(answers: Answers, candidates: readonly Candidate[]): Ranked[] {
  const scored = candidates
    .map(({ id, traits }) => {
      const reasons = reasonsOf(answers, traits);
      return { id, score: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
    })
    .sort((a, b) => b.score - a.score);
  let group = 0;
  let best = scored[0]?.score ?? 0;
  return scored.map((each) => {
    // A group contains everything within the margin below its best that the answers cannot separate.
    if (best - each.score >= SEPARATES) {
      group += 1;
      best = each.score;
    }
    return { ...each, group };
  });
}

function reasonsOf(answers: Answers, traits: Traits): Reason[] {
  const likes = both(traits.likes, answers.likes);
  const tools = both(traits.tools, answers.tools);
  const reach = both(traits.reach, answers.reach);
  const reasons: (Reason | null)[] = [
    backgroundReason(answers, traits),
    likes.length > 0 ? { about: "likes", likes, points: likes.length * weights.like } : null,
    reach.length > 0 ? { about: "reach", reach, points: reach.length * weights.reach } : null,
    tools.length > 0 ? { about: "tools", tools, points: tools.length * weights.tool } : null,
    ...obstacles(answers, traits),
    answers.reach.length > 0 && reach.length === 0 ? { about: "no-reach", reach: traits.reach, points: 0 } : null,
  ];
  return reasons.filter((reason) => reason !== null);
}

function backgroundReason({ background }: Answers, { close, near }: Traits): Reason | null {
  if (background === null) return null;
  if (close.includes(background)) return { about: "background", background, close: true, points: weights.close };
  return near.includes(background) ? { about: "background", background, close: false, points: weights.near } : null;
}

function obstacles(answers: Answers, traits: Traits): (Reason | null)[] {
  const { hours, risk, soon } = answers;
  const more = risk === null ? 0 : appetites.indexOf(traits.risk) - appetites.indexOf(risk);
  const steps = stepsToClimb(answers, traits.step);
  return [
    hours !== null && hours < traits.hours ? { about: "hours", hours: traits.hours, points: weights.hours } : null,
    soon === true && !traits.soon ? { about: "soon", points: weights.soon } : null,
    more > 0 ? { about: "risk", points: more * weights.risk } : null,
    steps > 0 ? { about: "step", steps, points: steps * weights.step } : null,
  ];
}

/** The number of steps of the skill ladder still to climb; everyone begins on the first, whatever they left out. */
function stepsToClimb({ background, tools }: Answers, step: number): number {
  const known = Math.max(1, ...tools.map((tool) => stepOf[tool]), background === "engineering" ? stepOf.developer : 1);
  return Math.max(0, step - known);
}

/** The step of each kind of tool on the skill ladder; pictures and video are made by prompting. */
export const stepOf: Readonly<Record<ToolSkill, number>> = {
  prompting: 1,
  images: 1,
  "no-code": 2,
  automation: 3,
  developer: 4,
  expert: 5,
};

function both<T>(named: readonly T[], answered: readonly T[]): T[] {
  return named.filter((each) => answered.includes(each));
}
