"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { v7 as newId } from "uuid";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { api } from "@/lib/client/api";
import { createNote } from "@/lib/contract/inputs/notes";
import type { Day } from "@/lib/domain/day";
import { NoteFields, readNote } from "./note-fields";

/** The form of a new note; after saving it is blank for the next one. */
export function NewNote({ today }: { today: Day }) {
  const t = useTranslations("notes");
  const common = useTranslations("common");
  const router = useRouter();
  const [id, setId] = useState(() => newId());
  const create = useMutation(api.notes.create.mutationOptions());
  const form = useRecordForm({
    schema: createNote,
    read: (typed) => ({ ...readNote(typed), id }),
    save: (input) => create.mutateAsync(input),
    onSaved: (_saved, element) => {
      setId(newId());
      element.reset();
      // The server renders the list below.
      router.refresh();
    },
  });
  return (
    <form {...form.attributes} aria-label={t("write")} className="grid gap-4">
      <NoteFields form={form} start={{ text: "", on: today }} />
      <FormFoot form={form} submit={common("save")} saved={create.isSuccess ? common("saved") : null} />
    </form>
  );
}
