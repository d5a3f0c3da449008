"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { useReady } from "./use-ready";

/** The end of a form: its outcome, the submit button, which works once scripts are there, and other ways out. */
export function FormFoot({
  form,
  submit,
  saved,
  children,
}: {
  form: { refusal: string | null; pending: boolean };
  submit: string;
  saved?: ReactNode;
  children?: ReactNode;
}) {
  const t = useTranslations("common");
  const ready = useReady();
  return (
    <div className="grid gap-3">
      <FormStatus failed>{form.refusal}</FormStatus>
      <FormStatus>{form.pending || form.refusal ? null : saved}</FormStatus>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={form.pending} disabled={!ready} className="disabled:opacity-100">
          {form.pending ? t("saving") : submit}
        </Button>
        {children}
      </div>
    </div>
  );
}
