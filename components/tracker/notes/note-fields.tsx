"use client";

import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import type { FormReader } from "@/components/forms/form-reader";
import type { TypedInput } from "@/components/forms/typed-input";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { DateField } from "@/components/ui/date-field";
import { TextArea } from "@/components/ui/text-area";
import { createNote, patchNote } from "@/lib/contract/inputs/notes";
import type { Day } from "@/lib/domain/day";

/** What a note says and its date. */
export function NoteFields({ form, start }: { form: RecordFormState; start: { text: string; on: Day } }) {
  const t = useTranslations("notes");
  return (
    <>
      <TextArea {...form.field("text")} label={t("field.text")} required defaultValue={start.text} />
      <div className="sm:max-w-60">
        <DateField {...form.field("on")} label={t("field.on")} required defaultValue={start.on} />
      </div>
    </>
  );
}

/** The fields of a new note that its form asks for. */
export const newNote = z.omit(createNote, { about: true });

/** The fields of a note that its form changes; what it is about stays. */
export const changedNote = z.omit(patchNote, { about: true });

/** What was typed into these fields. */
export function readNote(typed: FormReader): TypedInput<typeof newNote, "id"> {
  return { text: typed.text("text").trim(), on: typed.text("on") };
}
