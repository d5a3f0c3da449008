"use client";

import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { type FlashMessage, leaveFlashMessage } from "@/lib/client/flash-message";
import { progressNow } from "./progress-query";
import { withProgressChange } from "./with-progress-change";

/**
 * Wraps a write so that the page one goes to next can say what it change: `FlashNotice` there shows it. The page hydrates
 * `progressNow`. Rejects as the write does.
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
