"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { RecordForm } from "@/components/forms/record-form";
import { useNewRecord } from "@/components/forms/use-new-record";
import { DateField } from "@/components/ui/date-field";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";
import { createMilestone } from "@/lib/contract/inputs/milestones";
import { evidenceKinds } from "@/lib/domain/kinds";

/** Adds a milestone of the user's own at the end of a path. */
export function MilestoneAdd({ pathId }: { pathId: string }) {
  const t = useTranslations("milestones");
  const common = useTranslations("common");
  const [added, setAdded] = useState("");
  const create = useMutation(api.milestones.create.mutationOptions());
  const form = useNewRecord({
    schema: newMilestone,
    read: (typed) => ({
      pathId,
      title: typed.text("title"),
      dueOn: typed.choice("dueOn"),
      evidenceKind: typed.choice("evidenceKind") ?? undefined,
      detail: typed.choice("detail"),
    }),
    save: (input) => create.mutateAsync(input),
    onSaved: ({ title }) => setAdded(title ?? ""),
  });
  return (
    <RecordForm
      form={form}
      submit={t("addSubmit")}
      saved={t("added", { title: added })}
      className="max-w-136 gap-4 pt-1"
    >
      <TextField {...form.field("title")} label={t("name")} required />
      <div className="grid gap-4 sm:grid-cols-2">
        <DateField {...form.field("dueOn")} label={t("dueOn")} aside={common("optional")} />
        <SelectField
          {...form.field("evidenceKind")}
          label={t("evidenceKind")}
          options={evidenceKinds.map((kind) => ({ value: kind, label: t(`evidence.${kind}`) }))}
        />
      </div>
      <TextArea {...form.field("detail")} label={t("detail")} aside={common("optional")} rows={2} />
    </RecordForm>
  );
}

/** The fields of a milestone of one's own; the server puts it at the end. */
const newMilestone = z.pick(createMilestone, {
  id: true,
  pathId: true,
  title: true,
  dueOn: true,
  evidenceKind: true,
  detail: true,
});
