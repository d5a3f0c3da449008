import { z } from "zod";

/** A permanent kebab-case name of a catalog entry. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not kebab-case");

/** Where an entry comes from: the source documents ("seed", the default) or our own addition for the reader ("ours"). */
export const basisSchema = z.enum(["seed", "ours"]).default("seed");

const han = /\p{Script=Han}/u;
// Full-width forms and CJK punctuation, which reveal a half-translated sentence in an English text.
const fullWidth = /[\u3000-\u303f\uff00-\uffef]/;

/** One text in both languages, neither empty; a single pair may be marked as ours inside an entry from the documents. */
export const textSchema = z
  .strictObject({
    zh: z.string().refine(isFilled, "is empty"),
    en: z
      .string()
      .refine(isFilled, "is empty")
      .refine((en) => !han.test(en), "holds Han characters")
      .refine((en) => !fullWidth.test(en), "holds full-width punctuation"),
    basis: z.literal("ours").optional(),
  })
  .refine((text) => han.test(text.zh) || text.zh === text.en, {
    path: ["zh"],
    message: "holds no Han characters and differs from en",
  });

/** A plain name (tool, keyword, alias), the same in every language unless proper-names.ts has another. */
export const nameSchema = z.string().refine(isFilled, "is empty");

/** A calendar year to which a document may refer. */
export const yearSchema = z.int().min(1990).max(2100);

/** ISO 4217 code of a currency. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/, "is no ISO 4217 code");

/** How a figure is to be read: a range of observations, a mean, or one person's number. */
export const measureSchema = z.enum(["range", "average", "example"]);

/** The unit to which an amount refers; null where a document does not say or nothing fits. */
export const perSchema = z.enum(["month", "project", "piece", "session", "hour", "year"]).nullable();

/** One number of a document. Money is in whole currency units (never minor units); percentages are 0–100 and above. */
export const figureSchema = z
  .strictObject({
    value: z.number(),
    max: z.number().nullable(),
    openEnded: z.boolean(),
    measure: measureSchema,
    unit: z.enum(["money", "percent", "people", "items", "hours", "days"]),
    currency: currencySchema.nullable(),
    per: perSchema,
    year: yearSchema.nullable(),
    note: textSchema.nullable(),
    source: idSchema,
  })
  .refine((figure) => figure.max === null || figure.max >= figure.value, { path: ["max"], message: "is below value" })
  .refine((figure) => (figure.unit === "money") === (figure.currency !== null), {
    path: ["currency"],
    message: "is given exactly when the unit is money",
  });

/** A yearly pay in one country, in whole currency units before tax. An average has min = max. */
export const paySchema = z
  .strictObject({
    region: z.enum(["CN", "US"]),
    year: yearSchema,
    min: z.number().nonnegative(),
    max: z.number().nullable(),
    openEnded: z.boolean(),
    measure: measureSchema,
    currency: currencySchema,
    per: z.literal("year"),
    note: textSchema.nullable(),
    source: idSchema,
  })
  .refine(isOrdered, { path: ["max"], message: "is below min" })
  .refine(isBounded, { path: ["max"], message: "may be null only when openEnded" })
  .refine((pay) => pay.measure !== "average" || pay.min === pay.max, {
    path: ["max"],
    message: "differs from min in an average",
  });

/** What a document says a direction earns, in whole currency units: a claim, never a promise. */
export const incomeRangeSchema = z
  .strictObject({
    min: z.number().nonnegative(),
    max: z.number().nullable(),
    openEnded: z.boolean(),
    currency: currencySchema,
    per: perSchema,
    source: idSchema,
  })
  .refine(isOrdered, { path: ["max"], message: "is below min" })
  .refine(isBounded, { path: ["max"], message: "may be null only when openEnded" });

function isFilled(text: string): boolean {
  return text.trim().length > 0;
}

function isOrdered(range: { min: number; max: number | null }): boolean {
  return range.max === null || range.min <= range.max;
}

function isBounded(range: { max: number | null; openEnded: boolean }): boolean {
  return range.max !== null || range.openEnded;
}
