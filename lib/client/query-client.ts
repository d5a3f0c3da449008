import { hashKey, MutationCache, type MutationKey, QueryClient } from "@tanstack/react-query";
import { apiErrorOf } from "./api-error";

/** How long a page's data counts as fresh: long enough that hydration does not fetch it a second time. */
const FRESH_FOR_MS = 30_000;

/**
 * A query client: one per request on the server, one per tab in the browser. After every write, even a refused one,
 * all data on the page is fetched again, because one record can change the stage, a list and a figure at once. Of
 * overlapping writes only the last to be answered triggers that: an answer read between them would undo what the page
 * already shows.
 */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: FRESH_FOR_MS, retry: (failures, error) => failures < 2 && mayHelpToRetry(error) },
      // Creates carry their id, so repeating one that may have arrived cannot make a second row.
      mutations: {
        // Without a network a write fails at once and visibly; a silent retry would be lost with the tab.
        networkMode: "always",
        retry: (failures, error) => failures < 2 && apiErrorOf(error)?.code === "BUSY",
      },
    },
    mutationCache: new MutationCache({
      onSettled: (_data, error, variables, _context, { options }) => {
        // The write that has just settled is still counted.
        if (client.isMutating() > 1) return;
        const gone = error === null ? recordTrashed(options.mutationKey, variables) : null;
        // Not awaited: a write is done when the server has answered, not when everything is rendered again.
        void client.invalidateQueries({ predicate: ({ queryHash }) => queryHash !== gone });
      },
    }),
  });
  return client;
}

/**
 * The key of the query that reads a record, if a mutation has moved that record to the trash: the reader is about to
 * leave its page, and fetching it again would only answer that it does not exist.
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
