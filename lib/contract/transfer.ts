import * as z from "zod/mini";
import { dealStages } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import { isPosition } from "@/lib/domain/position";
import { byResource, eachResource, type Resource } from "@/lib/domain/resources";
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

/** The file of `GET /export`, which `POST /import` takes back: everything a person keeps, the trash included. */

/** What the first field of the file says. */
export const exportFormat = "leap-export";

/** Raised when an older app could no longer read the file; a file of a higher number is refused as a whole. */
export const exportVersion = 1;

/** Some twenty years of a busy person's records; checking and writing that many takes well under a minute. */
export const maxRecords = 100_000;

/** Bytes. Full-sized records of that number come to half of it; more is no file of ours. */
export const maxBytes = 100_000_000;

/** A moment in UTC with milliseconds, as every stored moment is written. */
const instant = () =>
  z.string().check(z.refine((value) => /^\d{4}-/.test(value) && isMoment(value), { error: "wrong-type" }));

/** Whether there is such a moment, and it is written the one way: 30 February and a 25th hour are no moments. */
function isMoment(value: string): boolean {
  return !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
}

/** What is kept about every record by itself; of its owner nothing, so that a file can move to another account. */
const kept = {
  id: id(),
  createdAt: instant(),
  updatedAt: instant(),
  version: version().check(z.maximum(2 ** 31 - 2)),
  deletedAt: z.nullable(instant()),
  createdFrom: z.string().check(z.regex(/^[A-Za-z0-9_-]{0,64}$/, { error: "wrong-type" })),
};

/** What no owner can write and no file can prove: it must be as a new record has it. */
const notByFile = { error: "not-by-file" };

/**
 * A record as it stands in the file: the fields its owner writes, judged as a create's are, those kept beside them, and
 * nothing else.
 */
export const exportedRecords = {
  paths: z.strictObject({ ...kept, ...pathFields }),
  // A position the server found may be longer than one a client may send.
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

/** Whose file it is, with the whole profile; no password, session, token or linked account. */
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

/** Everything in the file but the records. */
export const exportHead = z.strictObject({
  format: z.literal(exportFormat),
  formatVersion: z.literal(exportVersion),
  exportedAt: instant(),
  user: exportedUser,
});

const listsOfRecords = eachResource<{ [R in Resource]: z.ZodMiniArray<(typeof exportedRecords)[R]> }>((resource) => {
  const record: z.ZodMiniType = exportedRecords[resource];
  return z.array(record);
});

/** The whole file. Large ones are never parsed at one go; this describes them. */
export const exportFile = z.strictObject({ ...exportHead.shape, records: z.strictObject(listsOfRecords) });

/** The file as it is answered: it flows out of the database and is never in memory as a whole. */
export const exportOutput = z.custom<ReadableStream<Uint8Array>>((value) => value instanceof ReadableStream);

/** The body is the file, which is received apart from the rest of a request; `dryRun` only says what would happen. */
export const importInput = z.object({
  query: z.strictObject({ dryRun: z._default(oneOf(["true", "false"]), "false") }),
  body: z.optional(z.unknown()),
});

/** What becomes of the records of a kind: new here, replaced by the file's, newer here and so left alone, or alike. */
const tally = z.object({ added: z.int(), changed: z.int(), kept: z.int(), same: z.int() });

/** The fields of a profile that come with a file. The address stays: it is what one signs in with here. */
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

/** What an import did or, as a dry run, would do. `waiting` are paths that were active in the file and are paused here. */
export const importReport = z.object({
  dryRun: z.boolean(),
  from: z.object({ id: z.string(), email: z.string(), name: z.string() }),
  exportedAt: z.string(),
  records: z.object(byResource(() => tally)),
  profile: z.array(oneOf(profileFields)),
  waiting: z.array(z.string()),
});
