"use client";

import { useTranslations } from "use-intl/react";
import type { FormReader } from "@/components/forms/form-reader";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { DateField } from "@/components/ui/date-field";
import { TextArea } from "@/components/ui/text-area";
import type { Day } from "@/lib/domain/day";

/** The text of a note and its date. */
export function NoteFields({
  form,
  start,
  now = () => undefined,
}: {
  form: RecordFormState;
  start: { text: string; on: Day };
  /** The value that is saved now, where the field was changed elsewhere. */
  now?: (name: string) => string | undefined;
}) {
  const t = useTranslations("notes");
  return (
    <>
      <TextArea {...form.field("text")} label={t("field.text")} hint={now("text")} required defaultValue={start.text} />
      <div className="sm:max-w-60">
        <DateField {...form.field("on")} label={t("field.on")} hint={now("on")} required defaultValue={start.on} />
      </div>
    </>
  );
}

/** Reads these fields. */
export function readNote(typed: FormReader) {
  return { text: typed.text("text").trim(), on: typed.text("on") };
}
