"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { v7 as newId } from "uuid";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { ButtonLink } from "@/components/ui/button";
import { api } from "@/lib/client/api";
import { createClient } from "@/lib/contract/inputs/clients";
import { ClientFields, readClient } from "./client-fields";

/** The form of a new client. After saving, deals and touches are added on the client's own page. */
export function NewClient() {
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const [id] = useState(() => newId());
  const create = useMutation(api.clients.create.mutationOptions());
  const form = useRecordForm({
    schema: createClient,
    read: (typed) => ({ ...readClient(typed), id }),
    save: (input) => create.mutateAsync(input),
    onSaved: (saved) => router.push(`/${locale}/clients/${saved.id}`),
  });
  return (
    <form {...form.attributes} className="grid max-w-prose gap-5">
      <ClientFields form={form} start={{}} now={() => undefined} />
      <FormFoot form={form} submit={common("save")}>
        <ButtonLink href={`/${locale}/clients`} variant="quiet">
          {common("cancel")}
        </ButtonLink>
      </FormFoot>
    </form>
  );
}
