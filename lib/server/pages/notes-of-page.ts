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

/** How many notes a page shows before it offers older ones. */
const NOTES_A_PAGE = 50;

/** A record a note is about: its kind, and its title in the reader's language, "" where it has none. */
export type NoteSubject = { kind: NoteAboutKind; resource: AboutResource; id: string; title: string };

/**
 * One page of the owner's notes, the latest day first, with what each is about; `about` is null for a record in the
 * trash, too. Null where the address asks for a list there cannot be.
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

/** A cursor in an address may be anything. */
function nullIfInvalid(error: unknown): null {
  if (error instanceof Refusal && error.code === "INPUT_INVALID") return null;
  throw error;
}

/** What a note is about, or null where it is about nothing that is outside the trash. */
export async function subjectOf(
  owner: Owner,
  note: { about: { kind: NoteAboutKind; id: string } | null },
  locale: Locale,
): Promise<NoteSubject | null> {
  return (await subjectsOf(owner, [note], locale)).values().next().value ?? null;
}

/** One query a kind that is named. */
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

/** By the day they are of, latest first; the order of entry only decides within a day. */
function byDay(a: { on: string; createdAt: string; id: string }, b: { on: string; createdAt: string; id: string }) {
  return b.on.localeCompare(a.on) || b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id);
}
