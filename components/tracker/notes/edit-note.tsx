"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { changedFields } from "@/components/forms/changed-fields";
import { FormFoot } from "@/components/forms/form-foot";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditBase } from "@/components/forms/use-edit-base";
import { useRecordForm } from "@/components/forms/use-record-form";
import { ButtonLink } from "@/components/ui/button";
import { api } from "@/lib/client/api";
import { patchNote } from "@/lib/contract/inputs/notes";
import { formats } from "@/lib/i18n/formats";
import { NoteFields, readNote } from "./note-fields";
import { oneNote } from "./note-queries";

/** The form that changes a note; its subject stays as it is. */
export function EditNote({ id }: { id: string }) {
  const t = useTranslations("notes");
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const { date } = formats(locale);
  const { data: one } = useSuspenseQuery(oneNote(id));
  const [opened] = useState(one);
  const base = useEditBase({ version: one.version, shown: { text: one.text, on: date(one.on) } });
  const patch = useMutation(api.notes.patch.mutationOptions());
  const trash = useMutation(api.notes.trash.mutationOptions());
  const form = useRecordForm({
    schema: patchNote,
    read: (typed) => ({ ...changedFields(readNote(typed), opened, one), id, version: base.version }),
    save: (input) => patch.mutateAsync(input),
    onStale: base.onStale,
    onSaved: () => router.push(`/${locale}/notes`),
  });
  return (
    <form {...form.attributes} className="grid max-w-prose gap-6">
      <NoteFields form={form} start={opened} now={base.hint} />
      <FormFoot form={form} submit={common("save")}>
        <TrashButton
          label={t("trash")}
          title={t("trashTitle")}
          what={t("trashWhat")}
          trash={() => trash.mutateAsync({ id })}
          onTrashed={() => router.replace(`/${locale}/notes`)}
        />
        <ButtonLink href={`/${locale}/notes`} variant="quiet">
          {common("cancel")}
        </ButtonLink>
      </FormFoot>
    </form>
  );
}
