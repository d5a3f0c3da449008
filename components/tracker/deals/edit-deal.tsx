"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { RecordForm } from "@/components/forms/record-form";
import { TrashButton } from "@/components/forms/trash-button";
import { useEditRecord } from "@/components/forms/use-edit-record";
import { api } from "@/lib/client/api";
import { isClosed } from "@/lib/domain/deal-move";
import { formats } from "@/lib/i18n/formats";
import { changedDeal, DealFields, readDeal } from "./deal-fields";
import type { Deal } from "./deal-queries";

/** The form that changes a deal, and the button that moves it to the trash. */
export function EditDeal({ deal, onTrashed }: { deal: Deal; onTrashed: () => void }) {
  const t = useTranslations("deals");
  const patch = useMutation(api.deals.patch.mutationOptions());
  const trash = useMutation(api.deals.trash.mutationOptions());
  const form = useEditRecord({
    record: deal,
    schema: changedDeal,
    read: (typed) => ({
      ...readDeal(typed),
      // While it is open there is no field for the day it closed.
      closedOn: isClosed(deal.stage) ? typed.choice("closedOn") : deal.closedOn,
    }),
    shown: useShown(),
    save: (input) => patch.mutateAsync(input),
  });
  return (
    <RecordForm
      form={form}
      trash={
        <TrashButton
          label={t("trash")}
          title={t("trashTitle")}
          what={t("trashWhat")}
          trash={() => trash.mutateAsync({ id: deal.id })}
          onTrashed={onTrashed}
        />
      }
    >
      <DealFields form={form} start={deal} />
    </RecordForm>
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
