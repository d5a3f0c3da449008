/**
 * What each agreement and each obstacle counts for. Ours, chosen so that what somebody has done and enjoys weighs more
 * than what can be learnt, and held by the profiles that the documents name (copywriter, shop operator, engineer,
 * teacher, salesperson).
 */
export const weights = {
  /** A background it lies close to, or one that helps. */
  close: 4,
  near: 2,
  /** Each thing one enjoys that its days consist of. */
  like: 2,
  /** Each kind of tool one knows already. */
  tool: 1,
  /** Each group of people one can reach who pay, hire or recommend. */
  reach: 2,
  /** Fewer hours a week than it takes. */
  hours: -3,
  /** Each step by which it risks more than one wants to. */
  risk: -2,
  /** A first payment is far off, and income is needed soon. */
  soon: -3,
  /** Each step of the skill ladder still to climb. */
  step: -1,
} as const;

/** Candidates that lie less than this apart are not separated: it is what one liking counts for. */
export const SEPARATES = 2;
