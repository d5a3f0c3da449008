"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { v7 as newId } from "uuid";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { DateField } from "@/components/ui/date-field";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";
import { createPath } from "@/lib/contract/inputs/paths";
import type { Day } from "@/lib/domain/day";
import { pathKinds } from "@/lib/domain/kinds";
import { defaultWeeks } from "@/lib/domain/plan";

/**
 * Takes up a direction of the catalog or, with a null `direction`, a path of the user's own, and goes on to `next`.
 * The niche is asked as two questions and stored as one text. `example` names somebody the direction is for.
 */
export function NewPathForm({
  direction,
  example,
  today,
  currency,
  next,
}: {
  direction: string | null;
  example: string | null;
  today: Day;
  currency: string;
  /** The page after saving: the plan, or the next of the first steps. */
  next: string;
}) {
  const t = useTranslations("paths.new");
  const common = useTranslations("common");
  const kinds = useTranslations("kinds");
  const router = useRouter();
  const [id] = useState(() => newId());
  const create = useMutation(api.paths.create.mutationOptions());
  const form = useRecordForm({
    schema: createPath,
    read: (typed) => {
      const [who, pain] = [typed.text("who").trim(), typed.text("pain").trim()];
      return {
        id,
        ...(direction === null ? { title: typed.text("title"), kind: typed.choice("kind") } : { catalogId: direction }),
        niche: who && pain ? t("niche", { who, pain }) : who || pain,
        startedOn: typed.choice("startedOn") ?? undefined,
        weeks: typed.number("weeks") ?? undefined,
        incomeTarget: typed.money("incomeTarget", currency),
      };
    },
    save: (input) => create.mutateAsync(input),
    onSaved: () => router.push(next),
  });
  return (
    <form {...form.attributes} className="grid max-w-136 gap-5">
      {direction === null ? (
        <>
          <TextField {...form.field("title")} label={t("name")} required />
          <SelectField
            {...form.field("kind")}
            label={t("kind")}
            defaultValue="side-hustle"
            options={pathKinds.map((kind) => ({ value: kind, label: kinds(`pathKind.${kind}`) }))}
          />
        </>
      ) : null}
      <TextField
        {...form.field("who")}
        label={t("who")}
        aside={common("optional")}
        hint={example === null ? undefined : t("whoHint", { example })}
        maxLength={MAX_OF_NICHE}
      />
      <TextField
        {...form.field("pain")}
        label={t("pain")}
        aside={common("optional")}
        hint={t("painHint")}
        maxLength={MAX_OF_NICHE}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateField {...form.field("startedOn")} label={t("startedOn")} defaultValue={today} />
        <NumberField
          {...form.field("weeks")}
          label={t("weeks")}
          inputMode="numeric"
          defaultValue={defaultWeeks}
          unit={t("weeksUnit")}
        />
      </div>
      <NumberField
        {...form.field("incomeTarget")}
        label={t("incomeTarget")}
        aside={common("optional")}
        unit={currency}
      />
      <FormFoot form={form} submit={t("submit")} />
    </form>
  );
}

/** Half the limit of a niche, less the words between the two answers. */
const MAX_OF_NICHE = 490;
