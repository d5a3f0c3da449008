import * as z from "zod/mini";
import { actionIds, holdingReasons, ruleIds } from "@/lib/domain/kinds";
import { resources } from "@/lib/domain/resources";
import { stages } from "@/lib/domain/stages";
import { day, oneOf } from "./fields";

/** The day to judge, by default today in the owner's time zone. It may lie in the future. */
export const progressInput = z.strictObject({ asOf: z.optional(day()) });

const stage = oneOf(stages);
const ruleId = oneOf(ruleIds);

/** The answer of `evaluate`: the stage, whether it holds, what comes next, and every rule with its evidence. */
export const progressOutput = z.object({
  asOf: z.string(),
  stage,
  reachedOn: z.nullable(z.string()),
  holding: z.boolean(),
  holdingReason: z.nullable(oneOf(holdingReasons)),
  next: z.nullable(z.object({ stage, fraction: z.number(), nearestRule: ruleId })),
  rules: z.array(
    z.object({
      id: ruleId,
      stage,
      value: z.number(),
      target: z.number(),
      fraction: z.number(),
      met: z.boolean(),
      metOn: z.nullable(z.string()),
      evidence: z.array(z.string()),
      evidenceCount: z.int(),
      action: z.nullable(z.object({ do: oneOf(actionIds), id: z.nullable(z.string()) })),
    }),
  ),
});

/** The rule whose records are requested. */
export const evidenceInput = z.strictObject({ rule: ruleId, asOf: z.optional(day()) });

/**
 * The records behind a rule, with what identifies them to a reader: a title, a civil date and, for income, the
 * amount.
 */
export const evidenceOutput = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      resource: oneOf(resources),
      title: z.string(),
      on: z.nullable(z.string()),
      amount: z.nullable(z.int()),
      currency: z.nullable(z.string()),
    }),
  ),
});
