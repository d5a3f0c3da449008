import { api } from "@/lib/client/api";
import type { RecordOf } from "@/lib/contract/records";

/** A milestone as the API gives it. */
export type Milestone = RecordOf<"milestones">;

/** A path as the API gives it. */
export type Path = RecordOf<"paths">;

/** The milestones of a path, page by page; the page's hydration and the components use the same key. */
export function milestonesOf(pathId: string) {
  return api.milestones.list.infiniteOptions({
    input: (cursor: string | null) => ({ pathId, limit: MILESTONES_A_PAGE, cursor: cursor ?? undefined }),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/**
 * The API's maximum: a plan has a dozen milestones and is shown in another order than the list's, so it is loaded
 * whole.
 */
export const MILESTONES_A_PAGE = 200;
