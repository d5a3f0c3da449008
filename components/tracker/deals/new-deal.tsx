"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { v7 as newId } from "uuid";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { api } from "@/lib/client/api";
import { createDeal } from "@/lib/contract/inputs/deals";
import { DealFields, readDeal } from "./deal-fields";

/** The form of a new deal; after saving it is blank for the next one. */
export function NewDeal({ clientId, baseCurrency }: { clientId: string; baseCurrency: string }) {
  const t = useTranslations("deals");
  const common = useTranslations("common");
  const [id, setId] = useState(() => newId());
  const create = useMutation(api.deals.create.mutationOptions());
  const form = useRecordForm({
    schema: createDeal,
    read: (typed) => ({ ...readDeal(typed), clientId, id }),
    save: (input) => create.mutateAsync(input),
    onSaved: (_saved, element) => {
      setId(newId());
      element.reset();
    },
  });
  return (
    <form {...form.attributes} className="grid gap-5 pt-2">
      <DealFields form={form} start={{ kind: "client", currency: baseCurrency }} now={() => undefined} />
      <FormFoot form={form} submit={t("add")} saved={create.isSuccess ? common("saved") : null} />
    </form>
  );
}
