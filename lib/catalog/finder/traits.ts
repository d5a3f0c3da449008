import type { Appetite, Background, Liking, Reach, ToolSkill } from "@/lib/domain/kinds";

/**
 * What a direction or job asks of somebody, so that it can be held against their answers. The documents only say of some
 * whom they suit; these are our judgement, and the page says so. Each names exactly two likings, tools and people to
 * reach, so that none collects points for being described at length.
 */
export type Traits = {
  /** Backgrounds it lies close to, and those that help. */
  readonly close: readonly Background[];
  readonly near: readonly Background[];
  /** What its days consist of. */
  readonly likes: readonly Liking[];
  /** What one works with. */
  readonly tools: readonly ToolSkill[];
  /** The step of the skill ladder it takes, from 1 (prompting) to 5 (expert); never below that of its tools. */
  readonly step: number;
  /** Who pays, hires or recommends. */
  readonly reach: readonly Reach[];
  /** Hours a week below which it hardly moves. */
  readonly hours: number;
  /** How much is at stake before it pays. */
  readonly risk: Appetite;
  /** Whether a first payment within three months is within reach. */
  readonly soon: boolean;
};
