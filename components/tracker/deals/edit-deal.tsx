"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { changedFields } from "@/components/forms/changed-fields";
import { FormFoot } from "@/components/forms/form-foot";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditBase } from "@/components/forms/use-edit-base";
import { useRecordForm } from "@/components/forms/use-record-form";
import { api } from "@/lib/client/api";
import { patchDeal } from "@/lib/contract/inputs/deals";
import { isClosed } from "@/lib/domain/deal-move";
import { formats } from "@/lib/i18n/formats";
import { DealFields, readDeal } from "./deal-fields";
import type { Deal } from "./deal-queries";

/** The form that changes a deal, and the button that moves it to the trash. */
export function EditDeal({ deal, onTrashed }: { deal: Deal; onTrashed: () => void }) {
  const t = useTranslations("deals");
  const common = useTranslations("common");
  const [opened, setOpened] = useState(deal);
  const shown = useShown();
  const base = useEditBase({ version: deal.version, shown: shown(deal) });
  const patch = useMutation(api.deals.patch.mutationOptions());
  const trash = useMutation(api.deals.trash.mutationOptions());
  const { id } = deal;
  const form = useRecordForm({
    schema: patchDeal,
    read: (typed) => {
      const closing = isClosed(deal.stage) ? { closedOn: typed.choice("closedOn") } : {};
      return { ...changedFields({ ...readDeal(typed), ...closing }, opened, deal), id, version: base.version };
    },
    save: (input) => patch.mutateAsync(input),
    onStale: base.onStale,
    onSaved: (saved) => {
      setOpened(saved);
      base.onSaved({ version: saved.version, shown: shown(saved) });
    },
  });
  return (
    <form {...form.attributes} className="grid gap-5">
      <DealFields form={form} start={deal} now={base.hint} />
      <FormFoot form={form} submit={common("save")} saved={patch.isSuccess ? common("saved") : null}>
        <TrashButton
          label={t("trash")}
          title={t("trashTitle")}
          what={t("trashWhat")}
          trash={() => trash.mutateAsync({ id })}
          onTrashed={onTrashed}
        />
      </FormFoot>
    </form>
  );
}

/** A deal's fields in words, by the names they have in the form. */
function useShown() {
  const kinds = useTranslations("kinds");
  const { date, money } = formats(useLocale());
  return (deal: Deal) => ({
    title: deal.title,
    kind: kinds(`dealKind.${deal.kind}`),
    value: deal.value === null ? "" : money(deal.value, deal.currency),
    currency: deal.currency,
    nextAction: deal.nextAction,
    nextOn: deal.nextOn === null ? "" : date(deal.nextOn),
    closedOn: deal.closedOn === null ? "" : date(deal.closedOn),
  });
}
