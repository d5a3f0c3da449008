"use client";

import { useTranslations } from "use-intl/react";
import { SelectField } from "@/components/ui/select-field";
import { type IncomeModel, incomeModels } from "@/lib/domain/kinds";
import { isTiedToHours } from "@/lib/domain/rules";
import type { IncomePart } from "./income-part";

/**
 * How a payment is earned, in two groups by whether it is tied to hours, with an explanation of the selected model.
 */
export function ModelField({
  form,
  start,
  model,
  onModel,
}: Omit<IncomePart, "start"> & {
  start: Pick<IncomePart["start"], "model">;
  model: IncomeModel | null;
  onModel: (model: IncomeModel | null) => void;
}) {
  const t = useTranslations("income");
  const kinds = useTranslations("kinds");
  const options = (tied: boolean) =>
    incomeModels
      .filter((one) => isTiedToHours(one) === tied)
      .map((one) => (
        <option key={one} value={one}>
          {kinds(`incomeModel.${one}`)}
        </option>
      ));
  return (
    <SelectField
      {...form.field("model", model ? t(`modelHint.${model}`) : undefined)}
      label={t("field.model")}
      required
      defaultValue={start.model ?? ""}
      onChange={({ target }) => onModel(incomeModels.find((one) => one === target.value) ?? null)}
    >
      {start.model === null ? <option value="">{t("field.modelNone")}</option> : null}
      <optgroup label={t("tied")}>{options(true)}</optgroup>
      <optgroup label={t("untied")}>{options(false)}</optgroup>
    </SelectField>
  );
}
