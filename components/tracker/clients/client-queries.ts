import type * as z from "zod/mini";
import { api } from "@/lib/client/api";
import type { clientRow } from "@/lib/contract/rows";

/** A client as the API gives it. */
export type Client = z.output<typeof clientRow>;

/** As many as one answer may hold: what one person works for fits, and a choice among them needs no paging. */
export const clientsAtOnce = 200;

/** The clients to choose from, newest first. */
export const clientChoice = api.clients.list.queryOptions({ input: { limit: clientsAtOnce } });

/** The list of clients, newest first, with more on demand. */
export const clientList = api.clients.list.infiniteOptions({
  input: (cursor: string | null) => ({ limit: clientsAtOnce, cursor: cursor ?? undefined }),
  initialPageParam: null,
  getNextPageParam: (page) => page.nextCursor,
});

/** One client. */
export const oneClient = (id: string) => api.clients.read.queryOptions({ input: { id } });
