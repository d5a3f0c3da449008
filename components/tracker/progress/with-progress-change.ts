import type { QueryClient } from "@tanstack/react-query";
import type { Progress } from "@/lib/domain/progress";
import { compareProgress, type ProgressChange } from "@/lib/domain/progress-change";
import { progressNow } from "./progress-query";

/**
 * Runs a write, and compares the progress with `before`. Rejects as the write does. Where the progress cannot be read
 * before or afterwards, the write still counts, and `change` is null.
 */
export async function withProgressChange<T>(
  queries: QueryClient,
  before: Progress | null,
  write: () => Promise<T>,
): Promise<{ done: T; change: ProgressChange | null }> {
  const done = await write();
  // Every write fetches the progress again; this waits for that answer instead of fetching twice.
  const after = await queries.fetchQuery({ ...progressNow, staleTime: 0 }).catch(() => null);
  return { done, change: before && after ? compareProgress(before, after) : null };
}
