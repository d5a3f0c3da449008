import type { Row } from "@/db/record-tables";
import { noteDefaults, noteFields } from "@/lib/contract/inputs/notes";
import { withDefaults } from "@/lib/contract/record-defaults";
import type { NoteAboutKind } from "@/lib/domain/kinds";
import type { Resource } from "@/lib/domain/resources";
import type { Owner } from "../owner";
import { circumstancesOf, type RecordType } from "./record-type";

type ShownNote = Awaited<ReturnType<typeof presentNotes>>[number];

/** The record type of notes. What a note is about is stored as two columns, so that the notes about a record are found by index. */
export const noteRecordType: RecordType<"notes", ShownNote> = {
  resource: "notes",
  title: ({ text }) => text,
  present: presentNotes,
  references: ({ about }, row) =>
    about && !(about.kind === row?.aboutKind && about.id === row.aboutId)
      ? [{ path: "about.id", resource: resourceOfKind[about.kind], id: about.id }]
      : [],
  complete: (owner, input) => {
    const { about, ...note } = withDefaults(noteFields, noteDefaults, input, circumstancesOf(owner));
    return { ...note, ...columnsOf(about) };
  },
  change: (_owner, _row, { on, text, about }) => ({ on, text, ...(about === undefined ? {} : columnsOf(about)) }),
};

/** Notes as they are shown: with their subject as one field. */
export function presentNotes(_owner: Owner, rows: Row<"notes">[]) {
  return rows.map(({ aboutKind, aboutId, ...note }) => ({
    ...note,
    about: aboutKind && aboutId ? { kind: aboutKind, id: aboutId } : null,
  }));
}

/** The resource of each kind of record named in the singular. */
export const resourceOfKind = {
  path: "paths",
  milestone: "milestones",
  case: "cases",
  client: "clients",
  deal: "deals",
  touch: "touches",
  offering: "offerings",
  income: "income",
} as const satisfies Readonly<Record<NoteAboutKind, Resource>>;

/** The resources a note can be about. */
export type AboutResource = (typeof resourceOfKind)[NoteAboutKind];

function columnsOf(about: { kind: NoteAboutKind; id: string } | null) {
  return { aboutKind: about?.kind ?? null, aboutId: about?.id ?? null };
}
