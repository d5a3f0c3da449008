"use client";

import { useTranslations } from "use-intl/react";
import { useReady } from "@/components/forms/use-ready";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";

/** The end of the sign-up and sign-in forms: the refusal and the button, which waits for the page's scripts. */
export function AccountFoot({ form, submit }: { form: { refusal: string | null; pending: boolean }; submit: string }) {
  const t = useTranslations("account");
  const ready = useReady();
  return (
    <div className="grid gap-3">
      <FormStatus failed>{form.refusal}</FormStatus>
      <Button type="submit" pending={form.pending} disabled={!ready} className="w-full disabled:opacity-100">
        {submit}
      </Button>
      <noscript>
        <p className="text-small text-danger">{t("needsScripts")}</p>
      </noscript>
    </div>
  );
}
