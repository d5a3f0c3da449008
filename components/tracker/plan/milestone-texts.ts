import { playbookStepById } from "@/lib/catalog/catalog";
import { textIn } from "@/lib/catalog/text";
import type { Locale } from "@/lib/domain/kinds";
import type { MilestoneTexts } from "./milestone-context";

/**
 * The catalog's texts of these milestones in one language by template id, to be passed to the browser. Call it on the
 * server.
 */
export function milestoneTexts(
  milestones: readonly { templateId: string | null }[],
  locale: Locale,
): Record<string, MilestoneTexts> {
  const steps = milestones.flatMap(({ templateId }) => {
    const step = templateId === null ? undefined : playbookStepById(templateId);
    return step ? [step] : [];
  });
  return Object.fromEntries(
    steps.map(({ id, name, detail }) => [id, { title: textIn(name, locale), detail: textIn(detail, locale) }]),
  );
}
