"use client";

import { useTranslations } from "use-intl/react";
import type { Day } from "@/lib/domain/day";
import type { MilestoneTexts, ShownMilestone } from "./milestone-context";
import { MilestoneItem, type Moves } from "./milestone-item";
import { positionBeside } from "./plan-order";
import type { Milestone, Path } from "./plan-queries";
import { useMilestoneChange } from "./use-milestone-change";

/**
 * Some of a path's milestones in order; `all` are all of its milestones, which determine the position of a moved one.
 */
export function MilestoneList({
  path,
  all,
  group,
  texts,
  today,
  say,
}: {
  path: Path;
  all: readonly Milestone[];
  group: readonly Milestone[];
  texts: Readonly<Record<string, MilestoneTexts>>;
  today: Day;
  say: (text: string) => void;
}) {
  const t = useTranslations("milestones");
  const { mutateAsync: change } = useMilestoneChange(path.id);

  function mover(shown: ShownMilestone, at: number, step: -1 | 1): Moves["up"] {
    const { id } = shown.milestone;
    const position = positionBeside(all, group, id, step);
    if (position === null) return null;
    return () => {
      say(t("moved", { title: shown.title, at: at + step + 1, count: group.length }));
      return change({ id, position });
    };
  }

  return (
    <ol className="border-t border-hairline">
      {group.map((milestone, at) => {
        const shown = shownIn(milestone, texts);
        return (
          <MilestoneItem
            key={milestone.id}
            shown={shown}
            tools={{ today, change }}
            moves={{ up: mover(shown, at, -1), down: mover(shown, at, 1) }}
            say={say}
          />
        );
      })}
    </ol>
  );
}

/** A milestone with the user's own words where there are some, else the catalog's. */
function shownIn(milestone: Milestone, texts: Readonly<Record<string, MilestoneTexts>>): ShownMilestone {
  const template = milestone.templateId === null ? undefined : texts[milestone.templateId];
  return {
    milestone,
    title: milestone.title ?? template?.title ?? "",
    detail: milestone.detail ?? template?.detail ?? "",
  };
}
