"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { ButtonLink } from "@/components/ui/button";
import { FormFoot } from "./form-foot";
import type { RecordFormState } from "./use-record-form";

/** The frame of every form of a record: its fields, what became of it, the button that saves it, and the other ways out. */
export function RecordForm({
  form,
  label,
  submit,
  saved,
  trash,
  cancel,
  className = "gap-5",
  children,
}: {
  form: RecordFormState;
  /** The form's own name, where the page's title does not say it. */
  label?: string;
  submit?: string;
  /** What a form that stays says once it is saved. */
  saved?: string;
  /** The button that moves the record to the trash. */
  trash?: ReactNode;
  /** The address to leave for without saving. */
  cancel?: string;
  className?: string;
  children: ReactNode;
}) {
  const t = useTranslations("common");
  return (
    <form {...form.attributes} aria-label={label} className={`grid ${className}`}>
      {children}
      <FormFoot form={form} submit={submit ?? t("save")} saved={form.saved ? (saved ?? t("saved")) : null}>
        {trash}
        {cancel === undefined ? null : (
          <ButtonLink href={cancel} variant="quiet">
            {t("cancel")}
          </ButtonLink>
        )}
      </FormFoot>
    </form>
  );
}
