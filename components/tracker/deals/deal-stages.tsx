"use client";

import { useTranslations } from "use-intl/react";
import { FormStatus } from "@/components/ui/form-status";
import type { Day } from "@/lib/domain/day";
import { dealStages, lostReasons } from "@/lib/domain/kinds";
import type { Deal } from "./deal-queries";
import { useDealMove } from "./use-deal-move";

/** The pipeline of one deal, with each stage one tap away, and the reason once it is lost. */
export function DealStages({ deal, today }: { deal: Deal; today: Day }) {
  const t = useTranslations("deals");
  const kinds = useTranslations("kinds");
  const move = useDealMove(deal, today);
  const names = deal.kind === "job" ? "jobStage" : "dealStage";
  const here = kinds(`${names}.${deal.stage}`);
  return (
    <div className="grid gap-3">
      <div>
        <fieldset aria-label={t("stageOf", { title: deal.title })} className="flex min-w-0 flex-wrap gap-1.5">
          {dealStages.map((stage) => (
            <Choice key={stage} chosen={stage === deal.stage} onChoose={() => move.to(stage)}>
              {kinds(`${names}.${stage}`)}
            </Choice>
          ))}
        </fieldset>
        <FormStatus failed>
          {move.problem}
          {move.overtaken ? ` ${t("stillAt", { stage: here })}` : null}
        </FormStatus>
        <FormStatus>{move.moved ? t("moved", { stage: here }) : null}</FormStatus>
      </div>
      {deal.stage === "lost" ? (
        <fieldset>
          <legend className="mb-1.5 text-small font-semibold">{t("why")}</legend>
          <div className="flex flex-wrap gap-1.5">
            {lostReasons.map((reason) => (
              <Choice key={reason} chosen={reason === deal.lostReason} onChoose={() => move.because(reason)}>
                {kinds(`lostReason.${reason}`)}
              </Choice>
            ))}
          </div>
        </fieldset>
      ) : null}
    </div>
  );
}

/** One of several answers as a button that takes effect at once; a tap on the selected one changes nothing. */
function Choice({ chosen, onChoose, children }: { chosen: boolean; onChoose: () => void; children: string }) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={() => (chosen ? undefined : onChoose())}
      className="min-h-11 min-w-11 cursor-pointer rounded-control border border-control bg-surface px-3 hover:border-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper md:min-h-9"
    >
      {children}
    </button>
  );
}
