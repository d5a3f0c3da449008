import { OursMark } from "@/components/catalog/text-list";
import { Section } from "@/components/ui/section";
import { stages as catalogStages } from "@/lib/catalog/stages";
import { textIn } from "@/lib/catalog/text";
import type { PlaybookStep } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** The steps of a direction's or a role's plan in order, under the stage that each helps to reach. */
export function DirectionPlaybook({ locale, playbook }: { locale: Locale; playbook: readonly PlaybookStep[] }) {
  const t = translator(locale, "paths");
  const milestones = translator(locale, "milestones");
  const stages = catalogStages
    .map((stage) => ({ stage, steps: playbook.filter((step) => step.stage === stage.id) }))
    .filter(({ steps }) => steps.length > 0);
  return (
    <Section title={t("playbook")}>
      {stages.map(({ stage, steps }) => (
        <div
          key={stage.id}
          data-stage={stage.id}
          className="grid border-t-2 border-stage pt-3 pb-6 md:grid-cols-[11rem_1fr]"
        >
          <h3 className="font-serif font-semibold text-stage">{textIn(stage.name, locale)}</h3>
          <ol className="grid gap-4 max-md:mt-3">
            {steps.map((step) => (
              <li key={step.id} className="grid gap-0.5">
                <h4 className="font-semibold">
                  {textIn(step.name, locale)}
                  {step.basis === "ours" ? <OursMark locale={locale} /> : null}
                </h4>
                <p className="text-muted">{textIn(step.detail, locale)}</p>
                {step.evidenceKind === "none" ? null : (
                  <p className="text-small text-muted">
                    {t("proof", { kind: milestones(`evidence.${step.evidenceKind}`) })}
                  </p>
                )}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}
