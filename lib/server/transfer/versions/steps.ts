import type { UpgradeStep } from "./step";

/**
 * The steps from each version of the export to the next, the first from 1 to 2: one file a step, named by the version
 * it leads to. `exportVersion` is always one more than there are steps. docs/decisions/0029-read-for-ever.md says when a step is
 * needed and what else belongs to it.
 */
export const exportSteps: readonly UpgradeStep[] = [];
