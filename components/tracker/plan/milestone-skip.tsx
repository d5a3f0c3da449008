"use client";

import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { TextField } from "@/components/ui/text-field";
import { requiredText } from "@/lib/contract/fields";
import { patchMilestone } from "@/lib/contract/inputs/milestones";
import type { MilestoneTools } from "./milestone-context";
import type { Milestone } from "./plan-queries";

/** Skips a milestone with a reason. `onSkipped` is called at once, before the server has answered. */
export function MilestoneSkip({
  milestone,
  tools,
  onSkipped,
}: {
  milestone: Milestone;
  tools: MilestoneTools;
  onSkipped: () => void;
}) {
  const t = useTranslations("milestones");
  const form = useRecordForm({
    schema: reasoned,
    read: (typed) => ({
      id: milestone.id,
      version: milestone.version,
      status: "skipped",
      skippedWhy: typed.text("skippedWhy"),
    }),
    save: ({ version: _version, ...change }) => {
      const saving = tools.change(change);
      onSkipped();
      return saving;
    },
  });
  return (
    <form {...form.attributes} className="grid gap-4">
      <TextField {...form.field("skippedWhy")} label={t("skipWhy")} defaultValue={milestone.skippedWhy ?? ""} />
      <FormFoot form={form} submit={t("skipSubmit")} />
    </form>
  );
}

const reasoned = z.extend(z.pick(patchMilestone, { id: true, version: true, status: true }), {
  skippedWhy: requiredText(1000),
});
