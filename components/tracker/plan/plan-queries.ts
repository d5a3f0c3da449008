import type * as z from "zod/mini";
import { api } from "@/lib/client/api";
import type { milestoneRow, pathRow } from "@/lib/contract/rows";

/** A milestone as the API gives it. */
export type Milestone = z.output<typeof milestoneRow>;

/** A path as the API gives it. */
export type Path = z.output<typeof pathRow>;

/** The milestones of a path, page by page; the page's hydration and the components ask under the same key. */
export function milestonesOf(pathId: string) {
  return api.milestones.list.infiniteOptions({
    input: (cursor: string | null) => ({ pathId, limit: MILESTONES_A_PAGE, cursor: cursor ?? undefined }),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** The API's most: a plan has a dozen milestones and is shown in an order that is not the list's, so it is read whole. */
export const MILESTONES_A_PAGE = 200;
