"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { RecordForm } from "@/components/forms/record-form";
import { useNewRecord } from "@/components/forms/use-new-record";
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
  const create = useMutation(api.paths.create.mutationOptions());
  const form = useNewRecord({
    schema: newPath,
    read: (typed) => {
      const [who, pain] = [typed.text("who").trim(), typed.text("pain").trim()];
      return {
        catalogId: direction,
        // A path of the catalog is called what its direction is called, and is of its kind.
        title: direction === null ? typed.text("title") : null,
        kind: direction === null ? typed.choice("kind") : undefined,
        niche: who && pain ? t("niche", { who, pain }) : who || pain,
        startedOn: typed.choice("startedOn") ?? undefined,
        weeks: typed.number("weeks") ?? undefined,
        incomeTarget: typed.money("incomeTarget", currency),
      };
    },
    save: (input) => create.mutateAsync(input),
    leadsTo: next,
  });
  return (
    <RecordForm form={form} submit={t("submit")} className="max-w-136 gap-5">
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
    </RecordForm>
  );
}

/** The fields of a new path that its form asks for; it begins as the active one. */
const newPath = z.omit(createPath, { status: true });

/** Half of what a niche may hold, less the words between the two answers. */
const MAX_OF_NICHE = 490;
