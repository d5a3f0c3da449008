"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { RecordForm } from "@/components/forms/record-form";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditRecord } from "@/components/forms/use-edit-record";
import { api } from "@/lib/client/api";
import { formats } from "@/lib/i18n/formats";
import { changedNote, NoteFields, readNote } from "./note-fields";
import { oneNote } from "./note-queries";

/** The form that changes a note; its subject stays as it is. */
export function EditNote({ id }: { id: string }) {
  const t = useTranslations("notes");
  const locale = useLocale();
  const list = `/${locale}/notes`;
  const { date } = formats(locale);
  const { data: one } = useSuspenseQuery(oneNote(id));
  const patch = useMutation(api.notes.patch.mutationOptions());
  const trash = useMutation(api.notes.trash.mutationOptions());
  const form = useEditRecord({
    record: one,
    schema: changedNote,
    read: readNote,
    shown: ({ text, on }) => ({ text, on: date(on) }),
    save: (input) => patch.mutateAsync(input),
    leadsTo: list,
  });
  return (
    <RecordForm
      form={form}
      cancel={list}
      className="max-w-prose gap-6"
      trash={
        <TrashButton
          label={t("trash")}
          title={t("trashTitle")}
          what={t("trashWhat")}
          trash={() => trash.mutateAsync({ id })}
          leadsTo={list}
        />
      }
    >
      <NoteFields form={form} start={form.opened} />
    </RecordForm>
  );
}
