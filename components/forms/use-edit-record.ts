"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { z } from "zod/mini";
import { changedFields } from "./changed-fields";
import { savedElsewhere, startFrom, takeUp } from "./edit-base";
import type { FormReader } from "./form-reader";
import type { TypedInput } from "./typed-input";
import { type RecordFormState, useRecordForm } from "./use-record-form";

/** What the form of a saved record needs to know about it. */
type EditedRecord<Schema extends z.ZodMiniObject, Row> = {
  /** The record as it is saved now, from a query that every write asks for again. */
  record: Row;
  /** The input of its change, with the fields this form asks for and no others. */
  schema: Schema;
  /** What was typed into every field; what the user left alone is not sent. */
  read: (typed: FormReader) => TypedInput<Schema, "id" | "version">;
  /** Fields of which all are sent where the first was changed. */
  together?: readonly (keyof z.input<Schema>)[];
  /** The record's fields in words, by the names the form gives them: shown beside those that were changed elsewhere. */
  shown: (row: Row) => Readonly<Record<string, string>>;
  /** Sends the change; rejects with the API's refusal. */
  save: (input: z.input<Schema>) => Promise<Row>;
  /** The address it leads to once saved. Without one the form stays, and says that it is saved. */
  leadsTo?: string;
  onSaved?: (saved: Row, before: Row) => void;
};

/**
 * The form that changes a record. It sends the fields that were changed and the version of the record as it was opened, so
 * that a change made elsewhere in between is refused (STALE). Each field changed elsewhere then says what is saved now, and
 * saving again replaces it knowingly. `opened` is what the fields were filled with.
 */
export function useEditRecord<Schema extends z.ZodMiniObject, Row extends { id: string; version: number }>({
  record,
  schema,
  read,
  together,
  shown,
  save,
  leadsTo,
  onSaved,
}: EditedRecord<Schema, Row>): RecordFormState & { opened: Row } {
  const t = useTranslations("common");
  const router = useRouter();
  const [edit, setEdit] = useState(() => startFrom(record));
  const [saved, setSaved] = useState(false);

  const current = takeUp(edit, record);
  if (current !== edit) setEdit(current);
  // Right after the form's own save the query still has the record from before it.
  const newest = record.version < current.base.version ? current.base : record;

  const form = useRecordForm<z.ZodMiniType, Row>({
    schema,
    read: (typed) => ({
      ...changedFields(read(typed), current.opened, newest, together),
      // The profile is changed without naming whose it is.
      ...("id" in schema.shape ? { id: record.id } : {}),
      version: current.base.version,
    }),
    save: (input) => save(input as z.input<Schema>),
    onStale: () => setEdit((now) => ({ ...now, awaited: true })),
    onSaved: (row) => {
      setEdit(startFrom(row));
      onSaved?.(row, current.opened);
      if (leadsTo === undefined) setSaved(true);
      else router.push(leadsTo);
    },
  });

  return {
    ...form,
    field: (name, hint) => {
      const elsewhere = savedElsewhere(current, shown, name);
      return form.field(name, elsewhere === undefined ? hint : t("savedNow", { value: elsewhere || t("nothing") }));
    },
    saved,
    opened: current.opened,
  };
}
