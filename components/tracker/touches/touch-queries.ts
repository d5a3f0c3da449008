import type * as z from "zod/mini";
import { api } from "@/lib/client/api";
import type { touchRow } from "@/lib/contract/rows";

/** A touch as the API returns it. */
export type Touch = z.output<typeof touchRow>;

/** How many touches a client's page loads at once. */
export const touchesAtOnce = 50;

/** A client's touches, newest first. */
export const touchesOfClient = (clientId: string) =>
  api.touches.list.infiniteOptions({
    input: (cursor: string | undefined) => ({ clientId, limit: touchesAtOnce, cursor }),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
