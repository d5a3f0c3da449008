"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { NoteFields, newNote, readNote } from "@/components/tracker/notes/note-fields";
import { api } from "@/lib/client/api";
import { CaptureForm } from "./capture-form";
import type { CaptureStart } from "./capture-start";

/** The short form of a note: a line of text with its date. */
export function CaptureNote({ text, today, onLeave }: CaptureStart) {
  const t = useTranslations("commandPalette");
  const locale = useLocale();
  const create = useMutation(api.notes.create.mutationOptions());
  return (
    <CaptureForm
      schema={newNote}
      read={readNote}
      save={(input) => create.mutateAsync(input)}
      moves={false}
      link={({ id }) => ({ href: `/${locale}/notes/${id}`, label: t("see.note") })}
      onLeave={onLeave}
    >
      {(form, isFirst) => <NoteFields form={form} start={{ text: isFirst ? text : "", on: today }} />}
    </CaptureForm>
  );
}
