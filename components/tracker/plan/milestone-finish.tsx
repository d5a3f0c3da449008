"use client";

import { useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { id, requiredText } from "@/lib/contract/fields";
import { patchMilestone } from "@/lib/contract/inputs/milestones";
import type { EvidenceKind } from "@/lib/domain/kinds";
import { isRecordKind, useEvidenceChoices } from "./evidence-choices";
import { EvidenceField } from "./evidence-field";
import type { MilestoneTools } from "./milestone-context";
import type { Milestone } from "./plan-queries";

/**
 * Marks a milestone done together with its evidence, in one change. `onDone` is called at once, before the server has
 * answered.
 */
export function MilestoneFinish({
  milestone,
  tools,
  onDone,
}: {
  milestone: Milestone;
  tools: MilestoneTools;
  onDone: () => void;
}) {
  const t = useTranslations("milestones");
  const kind = milestone.evidenceKind;
  const choices = useEvidenceChoices(isRecordKind(kind) ? kind : null);
  // Without a record to refer to, the milestone cannot be finished yet; the field links to where one is added.
  const provable = !isRecordKind(kind) || (choices.options ?? []).length > 0;
  const form = useRecordForm({
    schema: schemas[kind],
    read: (typed) => ({
      id: milestone.id,
      version: milestone.version,
      status: "done",
      ...(kind === "note" ? { note: typed.text("note") } : {}),
      ...(kind === "link" ? { links: [{ url: typed.text("links.0.url") }, ...milestone.links.slice(1)] } : {}),
      ...(!isRecordKind(kind) ? {} : { evidenceId: typed.text("evidenceId") }),
    }),
    save: ({ version: _version, ...change }) => {
      const saving = tools.change(change);
      onDone();
      return saving;
    },
  });
  return (
    <form {...form.attributes} className="grid gap-4">
      <EvidenceField milestone={milestone} choices={choices} field={form.field} />
      {provable ? <FormFoot form={form} submit={t("finish")} /> : null}
    </form>
  );
}

const finished = z.pick(patchMilestone, { id: true, version: true, status: true });
const proven = z.extend(finished, { evidenceId: id() });

/** A milestone is finished with the evidence it requires, not by a tick. */
const schemas = {
  none: finished,
  note: z.extend(finished, { note: requiredText(20_000) }),
  link: z.pick(patchMilestone, { id: true, version: true, status: true, links: true }),
  case: proven,
  deal: proven,
  touch: proven,
  offering: proven,
  income: proven,
} satisfies Record<EvidenceKind, z.ZodMiniType>;
