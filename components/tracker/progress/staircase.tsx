import type { ReactNode } from "react";
import type { Stage } from "@/lib/domain/kinds";

/** A step of the stairs: every stage except the foundation. */
export type Step = {
  stage: Exclude<Stage, "foundation">;
  name: string;
  /** The text under the name, such as the date it was reached; on a phone it is only read aloud. */
  note?: ReactNode;
  reached: boolean;
};

/**
 * The mark of the app at reading size: four risers, each in its stage's colour with its name; reached ones stand on
 * filled ground, and `here` is on the current one. `ground` names the foundation, which `current` may be too.
 */
export function Staircase({
  steps,
  current,
  here,
  ground,
}: {
  steps: readonly Step[];
  current: Stage;
  here: string;
  ground: string;
}) {
  return (
    <div>
      <ol className="grid grid-cols-4 border-b-2 border-ink pt-10">
        {steps.map((step, at) => (
          <li
            key={step.stage}
            data-stage={step.stage}
            aria-current={step.stage === current ? "step" : undefined}
            className={`relative border-t-3 border-stage min-h-16 px-1.5 pt-2 pb-3 sm:px-3 ${drops[at]} ${step.reached ? "bg-sunk" : ""}`}
          >
            {at > 0 ? <Riser /> : null}
            {step.stage === current ? (
              <Here className="absolute bottom-full left-1.5 mb-2 max-sm:max-w-[calc(100%-0.5rem)] sm:left-3 sm:whitespace-nowrap">
                {here}
              </Here>
            ) : null}
            <span className="block text-fine font-semibold sm:text-body">{step.name}</span>
            {step.note ? <span className="block text-fine text-muted max-sm:sr-only">{step.note}</span> : null}
          </li>
        ))}
      </ol>
      {current === "foundation" ? (
        <p className="mt-2 flex items-center gap-2 px-1.5 text-fine sm:px-3">
          <Here>{here}</Here>
          <span className="font-semibold">{ground}</span>
        </p>
      ) : null}
    </div>
  );
}

/** The vertical part between two treads, as high as the difference of two steps. */
function Riser() {
  return <span aria-hidden="true" className="absolute -top-[3px] left-0 h-10 w-[3px] bg-stage" />;
}

function Here({ className = "", children }: { className?: string; children: ReactNode }) {
  return (
    <span className={`rounded-control bg-ink px-2 py-0.5 text-fine/snug text-paper ${className}`}>{children}</span>
  );
}

/** How far each step is below the highest, 40 px per riser: the ground stays level whatever space the words need. */
const drops = ["mt-30", "mt-20", "mt-10", ""];
