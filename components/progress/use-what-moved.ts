"use client";

import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { leaveNote, type MovedNote } from "@/lib/client/moved-note";
import { progressNow } from "./progress-query";
import { withMoved } from "./with-moved";

/**
 * Wraps a write so that the page one goes to next can say what it moved: `WhatMoved` there shows it. The page hydrates
 * `progressNow`. Rejects as the write does.
 */
export function useWhatMoved() {
  const queries = useQueryClient();
  const { data: before } = useSuspenseQuery(progressNow);
  return async <T>(did: MovedNote["did"], write: () => Promise<T>): Promise<T> => {
    const { done, moved } = await withMoved(queries, before, write);
    leaveNote({ did, moved });
    return done;
  };
}
