import * as z from "zod/mini";
import { dealStages } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import { isPosition } from "@/lib/domain/position";
import { currency, day, handle, hours, id, listOf, oneOf, requiredText, text, timeZone, version } from "./fields";
import { profileAnswers } from "./inputs/account";
import { caseFields } from "./inputs/cases";
import { exportedClaimFields } from "./inputs/claims";
import { clientFields } from "./inputs/clients";
import { dealFields } from "./inputs/deals";
import { incomeFields } from "./inputs/income";
import { milestoneFields } from "./inputs/milestones";
import { noteFields } from "./inputs/notes";
import { offeringFields } from "./inputs/offerings";
import { pathFields } from "./inputs/paths";
import { reviewFields } from "./inputs/reviews";
import { touchFields } from "./inputs/touches";
import type { Resource } from "./routes";

/** The file that `GET /export` returns and `POST /import` accepts: all of a person's records, the trash included. */

/** The value of the file's `format` field. */
export const exportFormat = "leap-export";

/** Raised when an older app could no longer read the file; a file with a higher number is refused as a whole. */
export const exportVersion = 1;

/** Some twenty years of a busy person's records; checking and writing that many takes well under a minute. */
export const maxRecords = 100_000;

/** Bytes. That many full-sized records take half of it; a longer file is not one of ours. */
export const maxBytes = 100_000_000;

/** An instant in UTC with milliseconds, in the format of every stored instant. */
const instant = () =>
  z.string().check(z.refine((value) => /^\d{4}-/.test(value) && isMoment(value), { error: "wrong-type" }));

/** Whether the instant exists and is in its canonical form: 30 February and a 25th hour do not exist. */
function isMoment(value: string): boolean {
  return !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
}

/** The columns of every record, without its owner, so that a file can move to another account. */
const kept = {
  id: id(),
  createdAt: instant(),
  updatedAt: instant(),
  version: version().check(z.maximum(2 ** 31 - 2)),
  deletedAt: z.nullable(instant()),
  createdFrom: z.string().check(z.regex(/^[A-Za-z0-9_-]{0,64}$/, { error: "wrong-type" })),
};

/** The error of a field that only the server can set: it must have the value of a new record. */
const notByFile = { error: "not-by-file" };

/**
 * A record as it stands in the file: the fields its owner writes, checked like those of a create, the columns of
 * every record, and nothing else.
 */
export const exportedRecords = {
  paths: z.strictObject({ ...kept, ...pathFields }),
  // A position the server computes may be longer than one a client may send.
  milestones: z.strictObject({
    ...kept,
    ...milestoneFields,
    position: requiredText(10_000).check(z.refine(isPosition, { error: "wrong-type" })),
  }),
  cases: z.strictObject({
    ...kept,
    ...caseFields,
    images: z.array(z.string()).check(z.refine((images) => images.length === 0, notByFile)),
    confirmedOn: z.null(notByFile),
  }),
  clients: z.strictObject({ ...kept, ...clientFields }),
  deals: z.strictObject({
    ...kept,
    ...dealFields,
    // A deal that moved every day for ten years still fits.
    history: listOf(z.strictObject({ stage: oneOf(dealStages), on: day() }), 4000),
  }),
  touches: z.strictObject({ ...kept, ...touchFields }),
  offerings: z.strictObject({ ...kept, ...offeringFields }),
  income: z.strictObject({ ...kept, ...incomeFields }),
  notes: z.strictObject({ ...kept, ...noteFields }),
  reviews: z.strictObject({ ...kept, ...reviewFields }),
  claims: z.strictObject({ ...kept, ...exportedClaimFields }),
} as const satisfies Record<Resource, z.ZodMiniType>;

const stageName = z.strictObject({ name: z.optional(text(200)), hidden: z.optional(z.boolean()) });

/** The owner of the file with the whole profile, without password, sessions, tokens and linked accounts. */
export const exportedUser = z.strictObject({
  id: id(),
  email: requiredText(320),
  name: text(200),
  handle: z.nullable(handle()),
  locale: oneOf(locales),
  timeZone: timeZone(),
  baseCurrency: currency(),
  hoursPerWeek: z.nullable(hours(168)),
  profile: z.nullable(profileAnswers),
  dealStageNames: z.nullable(z.partialRecord(oneOf(dealStages), stageName)),
  updatedAt: instant(),
});

/** The file without its records. */
export const exportHead = z.strictObject({
  format: z.literal(exportFormat),
  formatVersion: z.literal(exportVersion),
  exportedAt: instant(),
  user: exportedUser,
});

const listsOfRecords = {
  paths: z.array(exportedRecords.paths),
  milestones: z.array(exportedRecords.milestones),
  cases: z.array(exportedRecords.cases),
  clients: z.array(exportedRecords.clients),
  deals: z.array(exportedRecords.deals),
  touches: z.array(exportedRecords.touches),
  offerings: z.array(exportedRecords.offerings),
  income: z.array(exportedRecords.income),
  notes: z.array(exportedRecords.notes),
  reviews: z.array(exportedRecords.reviews),
  claims: z.array(exportedRecords.claims),
} as const satisfies Record<Resource, z.ZodMiniType>;

/** The whole file. Large ones are never parsed at once; this schema describes them. */
export const exportFile = z.strictObject({ ...exportHead.shape, records: z.strictObject(listsOfRecords) });

/** The file as the answer of the API: it is streamed from the database and never in memory as a whole. */
export const exportOutput = z.custom<ReadableStream<Uint8Array>>((value) => value instanceof ReadableStream);

/**
 * The body is the file, which is received separately from the rest of the request; with `dryRun` nothing is stored.
 */
export const importInput = z.object({
  query: z.strictObject({ dryRun: z._default(oneOf(["true", "false"]), "false") }),
  body: z.optional(z.unknown()),
});

/**
 * The outcome for the records of a kind: added, replaced by the file's, kept because they are newer here, or the
 * same.
 */
const tally = z.object({ added: z.int(), changed: z.int(), kept: z.int(), same: z.int() });

/** The fields of a profile that a file brings. The mail address stays, because it is used for signing in here. */
export const profileFields = [
  "name",
  "handle",
  "locale",
  "timeZone",
  "baseCurrency",
  "hoursPerWeek",
  "profile",
  "dealStageNames",
] as const satisfies (keyof z.output<typeof exportedUser>)[];

/** The result of an import or its dry run. `waiting` are paths that were active in the file and are paused here. */
export const importReport = z.object({
  dryRun: z.boolean(),
  from: z.object({ id: z.string(), email: z.string(), name: z.string() }),
  exportedAt: z.string(),
  records: z.object({
    paths: tally,
    milestones: tally,
    cases: tally,
    clients: tally,
    deals: tally,
    touches: tally,
    offerings: tally,
    income: tally,
    notes: tally,
    reviews: tally,
    claims: tally,
  } satisfies Record<Resource, typeof tally>),
  profile: z.array(oneOf(profileFields)),
  waiting: z.array(z.string()),
});
