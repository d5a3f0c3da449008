"use client";

import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { clientChoice } from "@/components/tracker/clients/client-queries";
import { dealsOfClient } from "@/components/tracker/deals/deal-queries";
import { SelectField, type SelectOption } from "@/components/ui/select-field";
import type { CaseStart } from "./case-start";
import { FieldGroup } from "./field-group";

/** A path as a choice, by its name in the reader's language. */
export type PathChoice = SelectOption;

/** For whom a case was made: the client, one of that client's deals, and the path it belongs to. */
export function PartyFields({
  form,
  start,
  paths,
}: {
  form: RecordFormState;
  start: CaseStart;
  paths: readonly PathChoice[];
}) {
  const t = useTranslations("cases");
  const locale = useLocale();
  const [clientId, setClientId] = useState(start.clientId ?? "");
  const { data: clients } = useSuspenseQuery(clientChoice);
  const { data: deals } = useQuery({ ...dealsOfClient(clientId), enabled: clientId !== "" });
  const dealId = clientId === (start.clientId ?? "") ? (start.dealId ?? "") : "";

  const choices = (none: string, options: readonly SelectOption[], chosen: string) => [
    { value: "", label: none },
    // A record in the trash, or beyond the list, stays selected until another one is chosen.
    ...(chosen === "" || options.some(({ value }) => value === chosen) ? [] : [{ value: chosen, label: t("asItIs") }]),
    ...options,
  ];

  return (
    <FieldGroup title={t("section.party")} columns>
      <div className="grid content-start gap-1">
        <SelectField
          {...form.field("clientId")}
          label={t("field.client")}
          defaultValue={start.clientId ?? ""}
          onChange={(event) => setClientId(event.target.value)}
          options={choices(
            t("noClient"),
            clients.items.map(({ id, name }) => ({ value: id, label: name })),
            start.clientId ?? "",
          )}
        />
        <a
          href={`/${locale}/clients/new`}
          className="flex min-h-11 w-fit items-center text-small underline underline-offset-4 md:min-h-8"
        >
          {t("newClient")}
        </a>
      </div>
      <SelectField
        // Another client's deals are another select; while they load, a selected deal stays selected.
        key={`${clientId} ${deals === undefined}`}
        {...form.field("dealId")}
        label={t("field.deal")}
        defaultValue={dealId}
        options={choices(t("noDeal"), deals?.items.map(({ id, title }) => ({ value: id, label: title })) ?? [], dealId)}
      />
      <SelectField
        {...form.field("pathId")}
        label={t("field.path")}
        defaultValue={start.pathId ?? ""}
        options={choices(t("noPath"), paths, start.pathId ?? "")}
      />
    </FieldGroup>
  );
}
