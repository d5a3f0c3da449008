import { api } from "@/lib/client/api";
import type { RecordOf } from "@/lib/contract/records";

/** A touch as the API gives it. */
export type Touch = RecordOf<"touches">;

/** How many touches a client's page loads at once. */
export const touchesAtOnce = 50;

/** A client's touches, newest first. */
export const touchesOfClient = (clientId: string) =>
  api.touches.list.infiniteOptions({
    input: (cursor: string | null) => ({ clientId, limit: touchesAtOnce, cursor: cursor ?? undefined }),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
  });
