"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { RecordForm } from "@/components/forms/record-form";
import { useNewRecord } from "@/components/forms/use-new-record";
import { api } from "@/lib/client/api";
import type { Day } from "@/lib/domain/day";
import { NoteFields, newNote, readNote } from "./note-fields";

/** The form of a new note; after saving it is blank for the next one. */
export function NewNote({ today }: { today: Day }) {
  const t = useTranslations("notes");
  const router = useRouter();
  const create = useMutation(api.notes.create.mutationOptions());
  const form = useNewRecord({
    schema: newNote,
    read: readNote,
    save: (input) => create.mutateAsync(input),
    // The list below is written out by the server.
    onSaved: () => router.refresh(),
  });
  return (
    <RecordForm form={form} label={t("write")} className="gap-4">
      <NoteFields form={form} start={{ text: "", on: today }} />
    </RecordForm>
  );
}
