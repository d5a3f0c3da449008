"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { v7 as newId } from "uuid";
import type { z } from "zod/mini";
import type { FormReader } from "./form-reader";
import type { TypedInput } from "./typed-input";
import { type RecordFormState, useRecordForm } from "./use-record-form";

/** What the form of a new record needs to know about it. */
type NewRecord<Schema extends z.ZodMiniType, Saved> = {
  /** The input of its create, with the fields this form asks for and no others. */
  schema: Schema;
  /** What was typed into every field. */
  read: (typed: FormReader) => TypedInput<Schema, "id">;
  /** Sends the record; rejects with the API's refusal. */
  save: (input: z.input<Schema>) => Promise<Saved>;
  /** The address it leads to once saved. Without one the form stays, blank, for the next record. */
  leadsTo?: string | ((saved: Saved) => string);
  onSaved?: (saved: Saved) => void | Promise<void>;
};

/** The form of a new record. The id is made here, so that sending it again after a lost answer makes one record and not two. */
export function useNewRecord<Schema extends z.ZodMiniType, Saved>({
  schema,
  read,
  save,
  leadsTo,
  onSaved,
}: NewRecord<Schema, Saved>): RecordFormState {
  const router = useRouter();
  const [id, setId] = useState(() => newId());
  const [saved, setSaved] = useState(false);
  const form = useRecordForm<z.ZodMiniType, Saved>({
    schema,
    read: (typed) => ({ ...read(typed), id }),
    save: (input) => save(input as z.input<Schema>),
    onSaved: async (record, element) => {
      await onSaved?.(record);
      if (leadsTo !== undefined) return router.push(typeof leadsTo === "string" ? leadsTo : leadsTo(record));
      setSaved(true);
      setId(newId());
      element.reset();
    },
  });
  return { ...form, saved };
}
