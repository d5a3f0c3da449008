"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { RecordForm } from "@/components/forms/record-form";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditRecord } from "@/components/forms/use-edit-record";
import { useProgressFlash } from "@/components/tracker/progress/use-progress-flash";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { api } from "@/lib/client/api";
import { patchOffering } from "@/lib/contract/inputs/offerings";
import type { Day } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import { OfferingFields, readOffering } from "./offering-fields";
import { type Offering, oneOffering } from "./offering-queries";
import { useOfferingState } from "./use-offering-state";

/**
 * An offering's own page: the form that changes it. The list it leads to says how the change affected the progress.
 */
export function EditOffering({ id, today }: { id: string; today: Day }) {
  const t = useTranslations("offerings");
  const locale = useLocale();
  const list = `/${locale}/income`;
  const moving = useProgressFlash();
  const state = useOfferingState(today);
  const { data: one } = useSuspenseQuery(oneOffering(id));
  const patch = useMutation(api.offerings.patch.mutationOptions());
  const trash = useMutation(api.offerings.trash.mutationOptions());
  const form = useEditRecord({
    record: one,
    schema: patchOffering,
    read: readOffering,
    shown: useOfferingShown(),
    save: (input) => moving("saved", () => patch.mutateAsync(input)),
    leadsTo: list,
  });
  return (
    <>
      <PageHeader
        title={one.name}
        lead={state(one)}
        actions={
          <ButtonLink href={`/${locale}/income/new?offering=${id}`} variant="secondary">
            {t("recordIncome")}
          </ButtonLink>
        }
      />
      <RecordForm
        form={form}
        className="max-w-prose gap-6"
        trash={
          <TrashButton
            label={t("trash")}
            title={t("trashTitle", { name: one.name })}
            what={t("trashWhat")}
            trash={() => moving("trashed", () => trash.mutateAsync({ id }))}
            leadsTo={list}
          />
        }
      >
        <OfferingFields form={form} start={form.opened} />
      </RecordForm>
    </>
  );
}

/** Converts an offering's fields to words, by the names they have in the form. */
function useOfferingShown() {
  const kinds = useTranslations("kinds");
  const { date } = formats(useLocale());
  const day = (on: Day | null) => (on === null ? "" : date(on));
  return ({ name, kind, url, launchedOn, retiredOn }: Offering) => ({
    name,
    kind: kinds(`offeringKind.${kind}`),
    url: url ?? "",
    launchedOn: day(launchedOn),
    retiredOn: day(retiredOn),
  });
}
