"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "use-intl/react";
import { api } from "@/lib/client/api";
import { apiErrorOf } from "@/lib/client/api-error";
import type { Day } from "@/lib/domain/day";
import { moveDeal } from "@/lib/domain/deal-move";
import type { DealStage, LostReason } from "@/lib/domain/kinds";
import { type Deal, dealsOfClient } from "./deal-queries";

/**
 * Moves a deal with one tap: the page shows the new stage at once and reverts it where the server refuses. Taps on
 * one deal are sent one after the other, so that each expects the stage that the previous one set. `problem` is the
 * refusal, with the deal's actual stage where that has changed.
 */
export function useDealMove(deal: Deal, today: Day) {
  const errors = useTranslations("errors");
  const queries = useQueryClient();
  const { queryKey } = dealsOfClient(deal.clientId);
  const move = useMutation(
    api.deals.patch.mutationOptions({
      scope: { id: `deal-${deal.id}` },
      onMutate: async ({ stage, lostReason }) => {
        await queries.cancelQueries({ queryKey });
        const before = queries.getQueryData(queryKey);
        queries.setQueryData(queryKey, (page) =>
          page ? { ...page, items: page.items.map((one) => (one.id === deal.id ? moved(one) : one)) } : page,
        );
        return { before };
        function moved(one: Deal): Deal {
          const next = stage === undefined ? one : { ...one, ...moveDeal(one, stage, today) };
          return lostReason === undefined ? next : { ...next, lostReason };
        }
      },
      onError: (_error, _input, context) => queries.setQueryData(queryKey, context?.before),
    }),
  );
  const refused = apiErrorOf(move.error);
  return {
    to: (stage: DealStage) => move.mutate({ id: deal.id, stage, expectedStage: deal.stage }),
    because: (lostReason: LostReason) => move.mutate({ id: deal.id, lostReason, expectedStage: "lost" }),
    problem: move.error ? (refused?.message ?? errors("unreachable")) : null,
    overtaken: refused?.code === "STALE_STAGE",
    moved: move.isSuccess && move.variables.stage !== undefined,
  };
}
