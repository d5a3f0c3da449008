import * as z from "zod/mini";
import { dealStages } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import { byResource, eachResource, type Resource } from "@/lib/domain/resources";
import { instant } from "./exported-records";
import { currency, handle, hours, id, oneOf, requiredText, text, timeZone } from "./fields";
import { profileAnswers } from "./inputs/account";
import { recordSchemas } from "./records";

/** The file that `GET /export` returns and `POST /import` accepts: all of a person's records, the trash included. */

/** The value of the file's `format` field. */
export const exportFormat = "leap-export";

/**
 * The version of the file's shape, from 1. Files of every version are read for ever; one of a higher number than this is
 * refused as a whole. Raised with any change of the shape, together with a step in `lib/server/transfer/versions`.
 */
export const exportVersion = 1;

/** Some twenty years of a busy person's records; checking and writing that many takes well under a minute. */
export const maxRecords = 100_000;

/** Bytes. That many full-sized records take half of it; a longer file is not one of ours. */
export const maxBytes = 100_000_000;

/** A record of each kind as it stands in the file. */
export const exportedRecords = eachResource<{ [R in Resource]: (typeof recordSchemas)[R]["exported"] }>(
  (resource) => recordSchemas[resource].exported,
);

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
  formatVersion: z.int().check(z.minimum(1)),
  exportedAt: instant(),
  user: exportedUser,
});

const listsOfRecords = eachResource<{ [R in Resource]: z.ZodMiniArray<(typeof exportedRecords)[R]> }>((resource) => {
  const record: z.ZodMiniType = exportedRecords[resource];
  return z.array(record);
});

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

/**
 * What an import did or, as a dry run, would do. `waiting` are paths that were active in the file and are paused here;
 * `newIds` is how many records of the file have another id here, because theirs belongs to another account of this server.
 */
export const importReport = z.object({
  dryRun: z.boolean(),
  from: z.object({ id: z.string(), email: z.string(), name: z.string() }),
  exportedAt: z.string(),
  records: z.object(byResource(() => tally)),
  profile: z.array(oneOf(profileFields)),
  waiting: z.array(z.string()),
  newIds: z.int(),
});

/** What an import did, as the API answers it. */
export type ImportReport = z.output<typeof importReport>;
