"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { v7 as newId } from "uuid";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { useProgressFlash } from "@/components/tracker/progress/use-progress-flash";
import { ButtonLink } from "@/components/ui/button";
import { api } from "@/lib/client/api";
import { createOffering } from "@/lib/contract/inputs/offerings";
import { OfferingFields, readOffering } from "./offering-fields";

/** The form of a new offering. The list it leads to says how it affected the progress. */
export function NewOffering() {
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const moving = useProgressFlash();
  const [id] = useState(() => newId());
  const create = useMutation(api.offerings.create.mutationOptions());
  const form = useRecordForm({
    schema: createOffering,
    read: (typed) => ({ ...readOffering(typed), id }),
    save: (input) => moving("saved", () => create.mutateAsync(input)),
    onSaved: () => router.push(`/${locale}/income`),
  });
  return (
    <form {...form.attributes} className="grid max-w-prose gap-6">
      <OfferingFields form={form} start={{}} now={() => undefined} />
      <FormFoot form={form} submit={common("save")}>
        <ButtonLink href={`/${locale}/income`} variant="quiet">
          {common("cancel")}
        </ButtonLink>
      </FormFoot>
    </form>
  );
}
