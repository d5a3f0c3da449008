import type * as z from "zod/mini";
import { api } from "@/lib/client/api";
import type { touchRow } from "@/lib/contract/rows";

/** A touch as the API gives it. */
export type Touch = z.output<typeof touchRow>;

/** How many touches a client's page shows before it offers more. */
export const touchesAtOnce = 50;

/** A client's touches, newest first. */
export const touchesOfClient = (clientId: string) =>
  api.touches.list.infiniteOptions({
    input: (cursor: string | null) => ({ clientId, limit: touchesAtOnce, cursor: cursor ?? undefined }),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
  });
