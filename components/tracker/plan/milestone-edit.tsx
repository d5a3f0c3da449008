"use client";

import { useLocale, useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { FormFoot } from "@/components/forms/form-foot";
import { useEditRecord } from "@/components/forms/use-edit-record";
import { DateField } from "@/components/ui/date-field";
import { TextField } from "@/components/ui/text-field";
import { patchMilestone } from "@/lib/contract/inputs/milestones";
import { formats } from "@/lib/i18n/formats";
import type { MilestoneTools, ShownMilestone } from "./milestone-context";

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
  const form = useEditRecord({
    record: { ...milestone, title },
    schema: changedMilestone,
    read: (typed) => ({ title: typed.text("title").trim(), dueOn: typed.choice("dueOn") }),
    shown: ({ title, dueOn }) => ({ title, dueOn: dueOn === null ? "" : format.date(dueOn) }),
    save: async (input) => {
      // Moving or finishing it in between makes a new version too, but nothing this form would overwrite.
      const untouched = form.opened.title === title && form.opened.dueOn === milestone.dueOn;
      const saved = await tools.change(untouched ? { ...input, version: milestone.version } : input);
      return { ...saved, title: saved.title ?? title };
    },
    onSaved: (saved) => onSaved(saved.title),
  });
  return (
    <form {...form.attributes} className="grid gap-4">
      <TextField {...form.field("title")} label={t("name")} defaultValue={title} />
      <DateField {...form.field("dueOn")} label={t("dueOn")} defaultValue={milestone.dueOn ?? ""} />
      <FormFoot form={form} submit={common("save")} />
    </form>
  );
}

const changedMilestone = z.pick(patchMilestone, { id: true, version: true, title: true, dueOn: true });
