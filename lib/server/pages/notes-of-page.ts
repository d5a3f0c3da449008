import type { Row } from "@/db/record-tables";
import { readRows } from "@/db/records";
import { query } from "@/db/transaction";
import type { SearchParams } from "@/lib/catalog/explore/address-reader";
import { listNotes } from "@/lib/contract/inputs/notes";
import type { Locale, NoteAboutKind } from "@/lib/domain/kinds";
import type { Owner } from "../owner";
import { type AboutResource, resourceOfKind } from "../records/notes";
import { titleOf } from "../records/record-titles";
import { records } from "../records/records";
import { Refusal } from "../refusal";

/** How many notes a page shows before it links to older ones. */
const NOTES_A_PAGE = 50;

/** A record a note is about: its kind, and its title in the reader's language, "" where it has none. */
export type NoteSubject = { kind: NoteAboutKind; resource: AboutResource; id: string; title: string };

/**
 * One page of the owner's notes, latest day first, each with the record it is about; `about` is also null for a
 * record in the trash. Null where the search parameters are invalid.
 */
export async function notesOfPage(owner: Owner, { q, cursor }: SearchParams, locale: Locale) {
  const asked = listNotes.safeParse({ limit: NOTES_A_PAGE, ...(q ? { q } : {}), ...(cursor ? { cursor } : {}) });
  if (!asked.success) return null;
  const page = await records.notes.list(owner, asked.data).catch(nullIfInvalid);
  if (page === null) return null;
  const subjects = await subjectsOf(owner, page.items, locale);
  const items = page.items.sort(byDay).map(({ id, on, text, about }) => ({
    id,
    on,
    text,
    about: (about && subjects.get(about.id)) ?? null,
  }));
  return { items, nextCursor: page.nextCursor, q: asked.data.q ?? "" };
}

/** The cursor in an address may be anything. */
function nullIfInvalid(error: unknown): null {
  if (error instanceof Refusal && error.code === "INPUT_INVALID") return null;
  throw error;
}

/** The record a note is about, or null where there is none outside the trash. */
export async function subjectOf(
  owner: Owner,
  note: { about: { kind: NoteAboutKind; id: string } | null },
  locale: Locale,
): Promise<NoteSubject | null> {
  return (await subjectsOf(owner, [note], locale)).values().next().value ?? null;
}

/** The subjects of several notes, with one query per kind of record. */
async function subjectsOf(
  owner: Owner,
  notes: readonly { about: { kind: NoteAboutKind; id: string } | null }[],
  locale: Locale,
): Promise<Map<string, NoteSubject>> {
  const named = Map.groupBy(
    notes.flatMap(({ about }) => about ?? []),
    ({ kind }) => kind,
  );
  const found = await Promise.all(
    [...named].map(async ([kind, all]) => {
      const resource = resourceOfKind[kind];
      const titles = await titlesOf(owner, resource, [...new Set(all.map(({ id }) => id))], locale);
      return titles.map(({ id, title }) => [id, { kind, resource, id, title }] as const);
    }),
  );
  return new Map(found.flat());
}

async function titlesOf<R extends AboutResource>(owner: Owner, resource: R, ids: string[], locale: Locale) {
  const rows: Row<R>[] = await query((db) => readRows(db, resource, { userId: owner.id, ids }));
  return rows.map((row) => ({ id: row.id, title: titleOf(resource, row, locale) }));
}

/** Orders notes by day, latest first; the time of entry only decides within a day. */
function byDay(a: { on: string; createdAt: string; id: string }, b: { on: string; createdAt: string; id: string }) {
  return b.on.localeCompare(a.on) || b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id);
}
