"use client";

import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { type FlashMessage, leaveFlashMessage } from "@/lib/client/flash-message";
import { progressNow } from "./progress-query";
import { withProgressChange } from "./with-progress-change";

/**
 * Wraps a write so that the next page can say what it changed, by `FlashNotice`. The page must hydrate `progressNow`.
 * Rejects as the write does.
 */
export function useProgressFlash() {
  const queries = useQueryClient();
  const { data: before } = useSuspenseQuery(progressNow);
  return async <T>(did: FlashMessage["did"], write: () => Promise<T>): Promise<T> => {
    const { done, change } = await withProgressChange(queries, before, write);
    leaveFlashMessage({ did, change });
    return done;
  };
}
