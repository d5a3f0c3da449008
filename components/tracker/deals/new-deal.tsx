"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "use-intl/react";
import { RecordForm } from "@/components/forms/record-form";
import { useNewRecord } from "@/components/forms/use-new-record";
import { api } from "@/lib/client/api";
import { DealFields, newDeal, readDeal } from "./deal-fields";

/** The form of a new deal; after saving it is blank for the next one. */
export function NewDeal({ clientId, baseCurrency }: { clientId: string; baseCurrency: string }) {
  const t = useTranslations("deals");
  const create = useMutation(api.deals.create.mutationOptions());
  const form = useNewRecord({
    schema: newDeal,
    read: (typed) => ({ ...readDeal(typed), clientId }),
    save: (input) => create.mutateAsync(input),
  });
  return (
    <RecordForm form={form} submit={t("add")} className="gap-5 pt-2">
      <DealFields form={form} start={{ kind: "client", currency: baseCurrency }} />
    </RecordForm>
  );
}
