/**
 * The points of each agreement and each obstacle. They are ours, chosen so that experience and enjoyment weigh more
 * than what can be learnt, and tested by the profiles that the documents name (copywriter, shop operator, engineer,
 * teacher, salesperson).
 */
export const weights = {
  /** A background it is close to, or one that helps. */
  close: 4,
  near: 2,
  /** Each thing the reader enjoys that its days consist of. */
  like: 2,
  /** Each kind of tool the reader knows already. */
  tool: 1,
  /** Each group of people the reader can reach who pay, hire or recommend. */
  reach: 2,
  /** Fewer hours a week than it requires. */
  hours: -3,
  /** Each level by which it is riskier than the reader wants. */
  risk: -2,
  /** A first payment is far off, and income is needed soon. */
  soon: -3,
  /** Each step of the skill ladder still to climb. */
  step: -1,
} as const;

/** Candidates less than this many points apart are not separated: it is the weight of one liking. */
export const SEPARATES = 2;
