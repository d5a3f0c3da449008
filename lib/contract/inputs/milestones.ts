import * as z from "zod/mini";
import { evidenceKinds, milestoneStatuses } from "@/lib/domain/kinds";
import { isPosition } from "@/lib/domain/position";
import { stages } from "@/lib/domain/stages";
import { day, id, line, link, listOf, oneOf, prose, reference, requiredText, text } from "../fields";
import { type Defaults, workedOut } from "../record-defaults";
import { createInput, listInput, patchInput } from "../record-inputs";

/** A milestone's own fields. `position` orders the milestones of a path; `title` and `detail` null mean the template's. */
export const milestoneFields = {
  pathId: id(),
  templateId: z.nullable(text(100)),
  stage: z.nullable(oneOf(stages)),
  title: z.nullable(line()),
  detail: z.nullable(prose()),
  dueOn: z.nullable(day()),
  position: requiredText(100).check(z.refine(isPosition, { error: "wrong-type" })),
  status: oneOf(milestoneStatuses),
  completedOn: z.nullable(day()),
  skippedWhy: z.nullable(text(1000)),
  evidenceKind: oneOf(evidenceKinds),
  evidenceId: reference(),
  note: text(20_000),
  links: listOf(link(), 20),
};

/** A milestone left without a position goes to the end of its path. */
export const milestoneDefaults = {
  templateId: null,
  stage: null,
  title: null,
  detail: null,
  dueOn: null,
  position: workedOut,
  status: "todo",
  completedOn: null,
  skippedWhy: null,
  evidenceKind: "none",
  evidenceId: null,
  note: "",
  links: [],
} satisfies Defaults<typeof milestoneFields>;

export const createMilestone = createInput(milestoneFields, milestoneDefaults);

/** A milestone set to done without `completedOn` was done today. */
export const patchMilestone = patchInput(milestoneFields);

export const listMilestones = listInput({
  pathId: milestoneFields.pathId,
  status: milestoneFields.status,
  stage: oneOf(stages),
});
