import type { QueryClient } from "@tanstack/react-query";
import type { Progress } from "@/lib/domain/progress";
import { compareProgress, type ProgressChange } from "@/lib/domain/progress-change";
import { progressNow } from "./progress-query";

/**
 * Writes, and finds out what that change since `before`. Rejects as the write does; that progress could not be asked
 * before or afterwards does not undo it, so then `change` is null.
 */
export async function withProgressChange<T>(
  queries: QueryClient,
  before: Progress | null,
  write: () => Promise<T>,
): Promise<{ done: T; change: ProgressChange | null }> {
  const done = await write();
  // Every write asks for progress again; this waits for that answer rather than asking twice.
  const after = await queries.fetchQuery({ ...progressNow, staleTime: 0 }).catch(() => null);
  return { done, change: before && after ? compareProgress(before, after) : null };
}
