"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale } from "use-intl/react";
import { RecordForm } from "@/components/forms/record-form";
import { useNewRecord } from "@/components/forms/use-new-record";
import { useProgressFlash } from "@/components/tracker/progress/use-progress-flash";
import { api } from "@/lib/client/api";
import { createOffering } from "@/lib/contract/inputs/offerings";
import { OfferingFields, readOffering } from "./offering-fields";

/** The form of a new offering. The list it leads to says how it affected the progress. */
export function NewOffering() {
  const list = `/${useLocale()}/income`;
  const moving = useProgressFlash();
  const create = useMutation(api.offerings.create.mutationOptions());
  const form = useNewRecord({
    schema: createOffering,
    read: readOffering,
    save: (input) => moving("saved", () => create.mutateAsync(input)),
    leadsTo: list,
  });
  return (
    <RecordForm form={form} cancel={list} className="max-w-prose gap-6">
      <OfferingFields form={form} start={{}} />
    </RecordForm>
  );
}
