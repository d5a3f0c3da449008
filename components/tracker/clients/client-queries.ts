import { api } from "@/lib/client/api";
import type { RecordOf } from "@/lib/contract/records";

/** A client as the API gives it. */
export type Client = RecordOf<"clients">;

/** The API's maximum per page: enough for one person's clients, so a choice among them needs no paging. */
export const clientsAtOnce = 200;

/** The clients to choose from, newest first. */
export const clientChoice = api.clients.list.queryOptions({ input: { limit: clientsAtOnce } });

/** The list of clients, newest first, with further pages on demand. */
export const clientList = api.clients.list.infiniteOptions({
  input: (cursor: string | null) => ({ limit: clientsAtOnce, cursor: cursor ?? undefined }),
  initialPageParam: null,
  getNextPageParam: (page) => page.nextCursor,
});

/** One client. */
export const oneClient = (id: string) => api.clients.read.queryOptions({ input: { id } });
