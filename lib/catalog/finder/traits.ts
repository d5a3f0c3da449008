import type { Appetite, Background, Liking, Reach, ToolSkill } from "@/lib/domain/kinds";

/**
 * What a direction or job requires of somebody, for comparison with their answers. The documents say only of some
 * whom they suit; these traits are our judgement, and the page says so. Each names exactly two likings, tools and
 * groups of people, so that a longer description collects no extra points.
 */
export type Traits = {
  /** Backgrounds it is close to, and those that help. */
  readonly close: readonly Background[];
  readonly near: readonly Background[];
  /** What its days consist of. */
  readonly likes: readonly Liking[];
  /** The tools it works with. */
  readonly tools: readonly ToolSkill[];
  /** The step of the skill ladder it requires, from 1 (prompting) to 5 (expert); never below that of its tools. */
  readonly step: number;
  /** Who pays, hires or recommends. */
  readonly reach: readonly Reach[];
  /** The weekly hours below which it hardly progresses. */
  readonly hours: number;
  /** How much is at stake before it pays. */
  readonly risk: Appetite;
  /** Whether a first payment within three months is realistic. */
  readonly soon: boolean;
};
