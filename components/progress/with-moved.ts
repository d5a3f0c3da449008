import type { QueryClient } from "@tanstack/react-query";
import type { Progress } from "@/lib/domain/progress";
import { type Moved, whatMoved } from "@/lib/domain/what-moved";
import { progressNow } from "./progress-query";

/**
 * Writes, and finds out what that moved since `before`. Rejects as the write does; that progress could not be asked
 * before or afterwards does not undo it, so then `moved` is null.
 */
export async function withMoved<T>(
  queries: QueryClient,
  before: Progress | null,
  write: () => Promise<T>,
): Promise<{ done: T; moved: Moved | null }> {
  const done = await write();
  // Every write asks for progress again; this waits for that answer rather than asking twice.
  const after = await queries.fetchQuery({ ...progressNow, staleTime: 0 }).catch(() => null);
  return { done, moved: before && after ? whatMoved(before, after) : null };
}
