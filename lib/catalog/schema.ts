import { z } from "zod";
import {
  basisSchema,
  figureSchema,
  idSchema,
  incomeRangeSchema,
  nameSchema,
  paySchema,
  textSchema,
  yearSchema,
} from "@/lib/catalog/values";
import { channels, evidenceKinds, incomeModels } from "@/lib/domain/kinds";
import { stages } from "@/lib/domain/stages";

/** One to five: difficulty, durability, trust. */
const gradeSchema = z.int().min(1).max(5);

const stageIdSchema = z.enum(stages);

/** A rung of the income leap. */
export const stageSchema = z.strictObject({
  id: stageIdSchema,
  name: textSchema,
  doing: textSchema,
  income: textSchema,
  basis: basisSchema,
});

/** One of the capability layers; `stage` is the stage to which the layer belongs. */
export const layerSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  keywords: z.array(nameSchema).min(1),
  value: textSchema,
  stage: stageIdSchema,
  basis: basisSchema,
});

/** One step of the skill ladder. */
export const skillStepSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  tools: z.array(nameSchema),
  how: textSchema,
  suits: textSchema,
  basis: basisSchema,
});

/** One month of the plan, counted from 1. */
export const planMonthSchema = z.strictObject({
  month: z.int().min(1),
  name: textSchema,
  steps: z.array(textSchema).min(1),
  basis: basisSchema,
});

/** A way of being paid; `incomeModels` are the models under which a user records such payments. */
export const revenueModelSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  strengths: z.array(textSchema).min(1),
  weaknesses: z.array(textSchema).min(1),
  durability: gradeSchema,
  tiedToHours: z.boolean(),
  combinesWith: z.array(idSchema),
  advice: z.array(textSchema).min(1),
  figures: z.array(figureSchema),
  incomeModels: z.array(z.enum(incomeModels)).min(1),
  sources: z.array(idSchema).min(1),
  basis: basisSchema,
});

/** A family of roles. */
export const categorySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  suits: textSchema,
  barrier: textSchema,
  barrierLevel: z.enum(["low", "moderate", "high"]).nullable(),
  basis: basisSchema,
});

/** A job. */
export const roleSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  aliases: z.array(nameSchema),
  categories: z.array(idSchema).min(1),
  duties: textSchema,
  skills: z.array(textSchema),
  capabilities: z.array(nameSchema),
  employers: z.array(textSchema),
  entry: z.array(textSchema),
  value: textSchema.nullable(),
  pay: z.array(paySchema),
  scarcity: textSchema.nullable(),
  layer: idSchema.nullable(),
  sources: z.array(idSchema).min(1),
  basis: basisSchema,
});

/** What somebody did and how it ended, including failures. */
export const storySchema = z.strictObject({
  who: textSchema,
  what: textSchema,
  result: textSchema,
  ended: z.enum(["worked", "faded", "failed"]),
  figures: z.array(figureSchema),
  source: idSchema,
});

/** One milestone of a direction's playbook; `stage` is the stage that it helps to reach, and the id is permanent. */
export const playbookStepSchema = z.strictObject({
  id: idSchema,
  stage: stageIdSchema,
  name: textSchema,
  detail: textSchema,
  evidenceKind: z.enum(evidenceKinds),
  basis: basisSchema,
});

/** A side hustle or a venture. Where `enrol` is false it is described but cannot be taken up as a path. */
export const directionSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  aliases: z.array(nameSchema),
  kind: z.enum(["side-hustle", "venture"]),
  enrol: z.boolean(),
  summary: textSchema,
  difficulty: gradeSchema.nullable(),
  tools: z.array(nameSchema),
  capabilities: z.array(nameSchema),
  skills: z.array(textSchema),
  earns: z.array(idSchema),
  channels: z.array(z.enum(channels)),
  income: incomeRangeSchema.nullable(),
  prices: z.array(figureSchema),
  value: textSchema.nullable(),
  suits: textSchema.nullable(),
  firstStep: textSchema.nullable(),
  lessons: z.array(z.strictObject({ kind: z.enum(["do", "avoid", "outlook"]), text: textSchema })),
  stories: z.array(storySchema),
  layers: z.array(idSchema),
  audience: z.array(textSchema),
  playbook: z.array(playbookStepSchema),
  sources: z.array(idSchema).min(1),
  basis: basisSchema,
});

/** A finding with its figures. */
export const insightSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  figures: z.array(figureSchema),
  source: idSchema,
  basis: basisSchema,
});

/** A document, how far to trust it (1–5) and why. `title` stays in the language it was published in. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  title: nameSchema,
  author: nameSchema.nullable(),
  publishedOn: z.iso.date().nullable(),
  year: yearSchema.nullable(),
  url: z.url().nullable(),
  via: textSchema.nullable(),
  kind: z.enum([
    "notes",
    "article",
    "essay",
    "report",
    "news",
    "first-person",
    "guide",
    "newsletter",
    "blog",
    "social-post",
    "statistics",
  ]),
  trust: gradeSchema,
  why: textSchema,
});

/** The shape of the whole catalog. check.ts checks the rules between entries (references, unique ids). */
export const catalogSchema = z.strictObject({
  stages: z.array(stageSchema),
  layers: z.array(layerSchema),
  ladder: z.array(skillStepSchema),
  plan: z.array(planMonthSchema),
  revenueModels: z.array(revenueModelSchema),
  categories: z.array(categorySchema),
  roles: z.array(roleSchema),
  directions: z.array(directionSchema),
  insights: z.array(insightSchema),
  sources: z.array(sourceSchema),
});
