import type { z } from "zod/mini";
import type { Row } from "@/db/record-tables";
import type { createNote, patchNote } from "@/lib/contract/inputs/notes";
import type { Resource } from "@/lib/contract/routes";
import type { NoteAboutKind } from "@/lib/domain/kinds";
import { type Owner, todayOf } from "../owner";
import type { RecordType } from "./record-type";

/**
 * The record type of notes. The subject of a note is stored in two columns, so that an index finds the notes about a
 * record.
 */
export const noteRecordType: RecordType<"notes", z.output<typeof createNote>, z.output<typeof patchNote>> = {
  resource: "notes",
  references: ({ about }, row) =>
    about && !(about.kind === row?.aboutKind && about.id === row.aboutId)
      ? [{ path: "about.id", resource: resourceOfKind[about.kind], id: about.id }]
      : [],
  complete: (owner, input) => ({
    on: input.on ?? todayOf(owner),
    text: input.text,
    ...columnsOf(input.about ?? null),
  }),
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
