"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { FormFoot } from "@/components/forms/form-foot";
import { useEditBase } from "@/components/forms/use-edit-base";
import { useRecordForm } from "@/components/forms/use-record-form";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import { patchMilestone } from "@/lib/contract/inputs/milestones";
import { formats } from "@/lib/i18n/formats";
import type { MilestoneTools, ShownMilestone } from "./milestone-context";
import type { Milestone } from "./plan-queries";

/**
 * Changes a milestone's title and day. A title that still equals the catalog's stays the catalog's, in both
 * languages.
 */
export function MilestoneEdit({
  shown,
  tools,
  onSaved,
}: {
  shown: ShownMilestone;
  tools: MilestoneTools;
  onSaved: (title: string) => void;
}) {
  const t = useTranslations("milestones");
  const common = useTranslations("common");
  const format = formats(useLocale());
  const { milestone, title } = shown;
  const baseOf = ({ version, dueOn }: Milestone, name: string) => ({
    version,
    shown: { title: name, dueOn: dueOn === null ? "" : format.date(dueOn) },
  });
  const base = useEditBase(baseOf(milestone, title));
  const [opened, setOpened] = useState({ title, dueOn: milestone.dueOn });
  // Moving or finishing it in the meantime also makes a new version, but changes nothing this form would overwrite.
  const untouched = opened.title === title && opened.dueOn === milestone.dueOn;
  const form = useRecordForm({
    schema: patchMilestone,
    read: (typed) => {
      const written = typed.text("title").trim();
      return {
        id: milestone.id,
        version: untouched ? milestone.version : base.version,
        title: milestone.title === null && written === title ? undefined : written,
        dueOn: typed.choice("dueOn"),
      };
    },
    save: tools.change,
    onStale: base.onStale,
    onSaved: (saved) => {
      const name = saved.title ?? title;
      base.onSaved(baseOf(saved, name));
      setOpened({ title: name, dueOn: saved.dueOn });
      onSaved(name);
    },
  });
  return (
    <form {...form.attributes} className="grid gap-4">
      <TextField {...form.field("title")} label={t("name")} defaultValue={title} hint={base.hint("title")} />
      <DateField
        {...form.field("dueOn")}
        label={t("dueOn")}
        defaultValue={milestone.dueOn ?? ""}
        hint={base.hint("dueOn")}
      />
      <FormFoot form={form} submit={common("save")} />
    </form>
  );
}
