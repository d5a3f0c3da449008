"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type * as z from "zod/mini";
import { api } from "@/lib/client/api";
import type { patchMilestone } from "@/lib/contract/inputs/milestones";
import { type Milestone, milestonesOf } from "./plan-queries";

/** A change of a milestone. Without a `version` it applies to whatever is saved when its turn comes. */
export type MilestoneChange = Omit<z.input<typeof patchMilestone>, "version"> & { version?: number };

/**
 * Changes milestones of a path on the page at once and then on the server, one after the other. Where the server
 * refuses, the milestone is reverted and the call rejects with the refusal.
 */
export function useMilestoneChange(pathId: string) {
  const client = useQueryClient();
  const key = milestonesOf(pathId).queryKey;

  function find(id: string): Milestone | undefined {
    return client
      .getQueryData(key)
      ?.pages.flatMap(({ items }) => items)
      .find((row) => row.id === id);
  }

  function put(id: string, change: (row: Milestone) => Milestone) {
    client.setQueryData(key, (data) =>
      data === undefined
        ? data
        : {
            ...data,
            pages: data.pages.map((page) => ({
              ...page,
              items: page.items.map((row) => (row.id === id ? change(row) : row)),
            })),
          },
    );
  }

  return useMutation({
    mutationFn: (change: MilestoneChange) =>
      api.milestones.patch.call({ ...change, version: change.version ?? find(change.id)?.version ?? 1 }),
    // Two quick presses must not race for the same version.
    scope: { id: `milestones-${pathId}` },
    onMutate: async ({ version: _version, ...shown }) => {
      await client.cancelQueries({ queryKey: key });
      const before = find(shown.id);
      put(shown.id, (row) => ({ ...row, ...given(shown) }));
      return before;
    },
    onError: (_error, { id }, before) => {
      if (before) put(id, () => before);
    },
    onSuccess: (saved) => put(saved.id, () => saved),
  });
}

/** The given fields: a field left out of a change stays as it is. */
function given(change: Omit<MilestoneChange, "version">): Partial<Milestone> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}
