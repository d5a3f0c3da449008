import { hashKey, MutationCache, type MutationKey, QueryClient } from "@tanstack/react-query";
import { apiErrorOf } from "./api-error";

/** How long a page's data counts as fresh: long enough that hydrating it does not fetch it a second time. */
const FRESH_FOR_MS = 30_000;

/**
 * A query client: one a request on the server, one a tab in the browser. After every write, even a refused one, whatever the
 * page shows is asked for again, because one record can move the stage, a list and a figure at once. Of writes that overlap
 * only the last to be answered asks: an answer read between them would take back what the page already shows.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_FOR_MS, retry: (failures, error) => failures < 2 && mayHelpToRetry(error) },
      // Creates carry their id, so repeating one that may have arrived cannot make a second row.
      mutations: {
        // Without a network a write fails at once and says so; waiting in silence would lose it with the tab.
        networkMode: "always",
        retry: (failures, error) => failures < 2 && apiErrorOf(error)?.code === "BUSY",
      },
    },
    mutationCache: new MutationCache({
      onSettled: (_data, error, variables, _context, { options }) => {
        // The write that has just settled still counts as one.
        if (client.isMutating() > 1) return;
        const gone = error === null ? recordTrashed(options.mutationKey, variables) : null;
        // Not awaited: a write is done when the server says so, not when everything is drawn anew.
        void client.invalidateQueries({ predicate: ({ queryHash }) => queryHash !== gone });
      },
    }),
  });
  return client;
}

/**
 * The query that reads a record, where a mutation has moved that record to the trash: its page is about to be left, and
 * asking for it again would only be told that it is not there.
 */
function recordTrashed(mutationKey: MutationKey | undefined, variables: unknown): string | null {
  const operation = mutationKey?.[0];
  if (!Array.isArray(operation) || operation[1] !== "trash") return null;
  return hashKey([[operation[0], "read"], { input: variables, type: "query" }]);
}

function mayHelpToRetry(error: unknown): boolean {
  const known = apiErrorOf(error);
  return known === null || known.code === "BUSY" || known.code === "INTERNAL";
}
