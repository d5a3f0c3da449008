"use client";

import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { leaveNote, type MovedNote } from "@/lib/client/moved-note";
import { whatMoved } from "@/lib/domain/what-moved";
import { progressNow } from "./progress-query";

/**
 * Wraps a write so that the page one goes to next can say what it moved: `WhatMoved` there shows it. The page hydrates
 * `progressNow`. Rejects as the write does; that progress could not be asked afterwards does not undo a write, so then
 * the note says only that it is done.
 */
export function useWhatMoved() {
  const queries = useQueryClient();
  const { data: before } = useSuspenseQuery(progressNow);
  return async <T>(did: MovedNote["did"], write: () => Promise<T>): Promise<T> => {
    const done = await write();
    // Every write asks for progress again; this waits for that answer rather than asking twice.
    const after = await queries.fetchQuery({ ...progressNow, staleTime: 0 }).catch(() => null);
    leaveNote({ did, moved: after === null ? null : whatMoved(before, after) });
    return done;
  };
}
