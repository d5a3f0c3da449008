import type { z } from "zod";
import type * as schema from "@/lib/catalog/schema";
import type { figureSchema, textSchema } from "@/lib/catalog/values";

/** A text in both languages. */
export type TextPair = z.input<typeof textSchema>;
/** One number of a document, with its unit, year and source. */
export type Figure = z.input<typeof figureSchema>;
/** A rung of the income leap. */
export type CatalogStage = z.input<typeof schema.stageSchema>;
/** A capability layer. */
export type Layer = z.input<typeof schema.layerSchema>;
/** A step of the skill ladder. */
export type SkillStep = z.input<typeof schema.skillStepSchema>;
/** A month of the plan. */
export type PlanMonth = z.input<typeof schema.planMonthSchema>;
/** A way of being paid. */
export type RevenueModel = z.input<typeof schema.revenueModelSchema>;
/** A family of roles. */
export type Category = z.input<typeof schema.categorySchema>;
/** A job. */
export type Role = z.input<typeof schema.roleSchema>;
/** What somebody did and how it ended. */
export type Story = z.input<typeof schema.storySchema>;
/** One milestone of a playbook. */
export type PlaybookStep = z.input<typeof schema.playbookStepSchema>;
/** A side hustle or a venture. */
export type Direction = z.input<typeof schema.directionSchema>;
/** A finding with its figures. */
export type Insight = z.input<typeof schema.insightSchema>;
/** A document and how far to trust it. */
export type Source = z.input<typeof schema.sourceSchema>;
/** The whole catalog. */
export type Catalog = z.input<typeof schema.catalogSchema>;
