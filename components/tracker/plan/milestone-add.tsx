"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { v7 as newId } from "uuid";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
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
  const [id, setId] = useState(() => newId());
  const [added, setAdded] = useState<string | null>(null);
  const create = useMutation(api.milestones.create.mutationOptions());
  const form = useRecordForm({
    schema: createMilestone,
    read: (typed) => ({
      id,
      pathId,
      title: typed.text("title"),
      dueOn: typed.choice("dueOn"),
      evidenceKind: typed.choice("evidenceKind") ?? undefined,
      detail: typed.choice("detail"),
    }),
    save: (input) => create.mutateAsync(input),
    onSaved: (saved, element) => {
      setId(newId());
      setAdded(saved.title);
      element.reset();
    },
  });
  return (
    <form {...form.attributes} className="grid max-w-136 gap-4 pt-1">
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
      <FormFoot form={form} submit={t("addSubmit")} saved={added === null ? null : t("added", { title: added })} />
    </form>
  );
}
