"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale } from "use-intl/react";
import { RecordForm } from "@/components/forms/record-form";
import { useNewRecord } from "@/components/forms/use-new-record";
import { api } from "@/lib/client/api";
import { createClient } from "@/lib/contract/inputs/clients";
import { ClientFields, readClient } from "./client-fields";

/** The form of a new client. After saving, deals and touches are added on the client's own page. */
export function NewClient() {
  const locale = useLocale();
  const create = useMutation(api.clients.create.mutationOptions());
  const form = useNewRecord({
    schema: createClient,
    read: readClient,
    save: (input) => create.mutateAsync(input),
    leadsTo: ({ id }) => `/${locale}/clients/${id}`,
  });
  return (
    <RecordForm form={form} cancel={`/${locale}/clients`} className="max-w-prose gap-5">
      <ClientFields form={form} start={{}} />
    </RecordForm>
  );
}
