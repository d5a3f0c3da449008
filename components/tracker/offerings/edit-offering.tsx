"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { changedFields } from "@/components/forms/changed-fields";
import { FormFoot } from "@/components/forms/form-foot";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditBase } from "@/components/forms/use-edit-base";
import { useRecordForm } from "@/components/forms/use-record-form";
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
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const moving = useProgressFlash();
  const state = useOfferingState(today);
  const shown = useOfferingShown();
  const { data: one } = useSuspenseQuery(oneOffering(id));
  const [opened] = useState(one);
  const base = useEditBase({ version: one.version, shown: shown(one) });
  const patch = useMutation(api.offerings.patch.mutationOptions());
  const trash = useMutation(api.offerings.trash.mutationOptions());
  const form = useRecordForm({
    schema: patchOffering,
    read: (typed) => ({ ...changedFields(readOffering(typed), opened, one), id, version: base.version }),
    save: (input) => moving("saved", () => patch.mutateAsync(input)),
    onStale: base.onStale,
    onSaved: () => router.push(`/${locale}/income`),
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
      <form {...form.attributes} className="grid max-w-prose gap-6">
        <OfferingFields form={form} start={opened} now={base.hint} />
        <FormFoot form={form} submit={common("save")}>
          <TrashButton
            label={t("trash")}
            title={t("trashTitle", { name: one.name })}
            what={t("trashWhat")}
            trash={() => moving("trashed", () => trash.mutateAsync({ id }))}
            onTrashed={() => router.replace(`/${locale}/income`)}
          />
        </FormFoot>
      </form>
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
