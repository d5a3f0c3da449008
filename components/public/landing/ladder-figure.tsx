import { textIn } from "@/lib/catalog/text";
import type { CatalogStage } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";

/**
 * The ladder explained: each stage with its activity and what it means for income. Wide screens get stairs with the
 * words on the steps; narrow ones get the stairs with the names alone, and the words in a list below. `hinge` is the
 * text between the first step and the second; `ground` describes the start.
 */
export function LadderFigure({
  locale,
  stages,
  ground,
  hinge,
}: {
  locale: Locale;
  stages: readonly CatalogStage[];
  ground: string;
  hinge: string;
}) {
  const steps = stages.filter((stage) => stage.id !== "foundation");
  return (
    <>
      <NarrowStairs names={steps.map((stage) => ({ id: stage.id, name: textIn(stage.name, locale) }))} hinge={hinge} />
      <p className="mt-2 text-small text-muted lg:hidden">{ground}</p>
      <ol className="mt-5 border-hairline max-lg:border-t lg:mt-0 lg:grid lg:grid-cols-4 lg:border-b-2 lg:border-ink">
        {steps.map((stage, at) => (
          <li
            key={stage.id}
            data-stage={stage.id}
            className={`relative border-hairline max-lg:border-b max-lg:py-4 lg:border-t-3 lg:border-stage lg:px-4 lg:pt-3 lg:pb-6 ${drops[at]}`}
          >
            {at > 0 ? (
              <span aria-hidden="true" className="absolute -top-[3px] left-0 h-24 w-[3px] bg-stage max-lg:hidden" />
            ) : null}
            <div className="grid content-start gap-1">
              {stage.id === HINGE ? (
                <p className="absolute -top-[3px] right-full flex h-24 items-center pe-3 text-small font-semibold whitespace-nowrap max-lg:hidden">
                  {hinge}
                </p>
              ) : null}
              <h3 className="font-serif text-lead font-semibold text-stage">{textIn(stage.name, locale)}</h3>
              <p>{textIn(stage.doing, locale)}</p>
              <p className="text-muted">{textIn(stage.income, locale)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-small text-muted max-lg:hidden lg:px-4">{ground}</p>
    </>
  );
}

/** The stairs with the names alone. They are only a picture, since the list below says everything again. */
function NarrowStairs({ names, hinge }: { names: readonly { id: string; name: string }[]; hinge: string }) {
  return (
    <div aria-hidden="true" className="relative grid grid-cols-4 border-b-2 border-ink lg:hidden">
      {names.map(({ id, name }, at) => (
        <div
          key={id}
          data-stage={id}
          className={`relative border-t-3 border-stage min-h-14 px-1.5 pt-1.5 pb-3 text-fine/snug font-semibold ${narrowDrops[at]}`}
        >
          {at > 0 ? <span className="absolute -top-[3px] left-0 h-9 w-[3px] bg-stage" /> : null}
          {name}
        </div>
      ))}
      <p className="absolute top-9 right-3/4 mt-1.5 w-[4.5rem] pe-2 text-end text-fine/snug text-muted">{hinge}</p>
    </div>
  );
}

/** The first stage that others pay for (rule `first-paid`). */
const HINGE = "system-builder";

/** How far each step is below the highest, 96 px per riser: the ground stays level whatever space the words need. */
const drops = ["lg:mt-72", "lg:mt-48", "lg:mt-24", ""];

/** The same on a narrow screen, 36 px per riser. */
const narrowDrops = ["mt-27", "mt-18", "mt-9", ""];
