import * as z from "zod/mini";
import { dealKinds, dealStages, milestoneStatuses } from "@/lib/domain/kinds";
import { oneOf } from "./fields";

/**
 * The owner's day and the income of the last months; amounts are whole minor units of `baseCurrency`, the nearest
 * double beyond 2^53.
 */
export const todayOutput = z.object({
  today: z.string(),
  baseCurrency: z.string(),
  /** The last six months, oldest first; the last one up to today. */
  months: z.array(z.object({ month: z.string(), tied: z.number(), untied: z.number() })),
  /**
   * The time from the first path's start to the first pay, or to today while there is none; null before the first
   * path.
   */
  firstClient: z.nullable(z.object({ from: z.string(), to: z.nullable(z.string()), days: z.int() })),
  path: z.nullable(
    z.object({ id: z.string(), name: z.string(), niche: z.string(), incomeTarget: z.nullable(z.int()) }),
  ),
  /**
   * Open milestones of the active path that are due by the end of this week, the longest overdue first, ten at most.
   */
  milestones: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      dueOn: z.string(),
      status: oneOf(milestoneStatuses),
    }),
  ),
  /** Open deals whose next action is due, the longest overdue first, ten at most. */
  deals: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: oneOf(dealKinds),
      stage: oneOf(dealStages),
      nextAction: z.string(),
      nextOn: z.string(),
      clientId: z.string(),
      clientName: z.string(),
    }),
  ),
});
