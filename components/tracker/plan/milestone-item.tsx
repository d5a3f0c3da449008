"use client";

import { useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { FormStatus } from "@/components/ui/form-status";
import { apiErrorOf } from "@/lib/client/api-error";
import type { MilestoneTools, ShownMilestone } from "./milestone-context";
import { MilestoneEdit } from "./milestone-edit";
import { MilestoneFinish } from "./milestone-finish";
import { MilestoneProof } from "./milestone-proof";
import { MilestoneSkip } from "./milestone-skip";
import { MilestoneSummary } from "./milestone-summary";
import { isOpen } from "./plan-order";
import type { MilestoneChange } from "./use-milestone-change";

/** Moves a milestone up or down within its group; null where it is the first or the last. */
export type Moves = { up: (() => Promise<unknown>) | null; down: (() => Promise<unknown>) | null };

/**
 * A milestone as a line that opens to its details, the form that finishes it with its evidence, and its other
 * actions. Text typed into a form stays there while the change is sent and where it is refused.
 */
export function MilestoneItem({
  shown,
  tools,
  moves,
  say,
}: {
  shown: ShownMilestone;
  tools: MilestoneTools;
  moves: Moves;
  say: (text: string) => void;
}) {
  const t = useTranslations("milestones");
  const errors = useTranslations("errors");
  const kinds = useTranslations("kinds");
  const { milestone, title, detail } = shown;
  const [opened, setOpened] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const summary = useRef<HTMLElement>(null);
  const open = isOpen(milestone);
  const lineId = `milestone-${milestone.id}`;

  /** The form that had the focus is hidden, so the line takes the focus. */
  function settled(text: string) {
    setFailure(null);
    say(text);
    summary.current?.focus();
  }

  /** A new day can move the line to another list, where it starts closed. */
  function edited(name: string) {
    say(t("edited", { title: name }));
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.getElementById(lineId)?.focus();
    });
  }

  async function attempt(doing: Promise<unknown>) {
    setFailure(null);
    await doing.catch((error: unknown) => {
      setFailure(t("failed", { title, why: apiErrorOf(error)?.message ?? errors("unreachable") }));
    });
  }

  function reopen() {
    const change: MilestoneChange = { id: milestone.id, status: "todo", completedOn: null, skippedWhy: null };
    settled(t("reopened", { title }));
    return attempt(tools.change(change));
  }

  return (
    <li className="border-b border-hairline">
      <details
        className="group/milestone"
        onToggle={(event) => event.target === event.currentTarget && setOpened(event.currentTarget.open || opened)}
      >
        <MilestoneSummary ref={summary} id={lineId} shown={shown} today={tools.today} />
        <div className="grid max-w-prose gap-4 pb-5 sm:ps-7.5">
          {detail ? <p>{detail}</p> : null}
          <ul className="text-small text-muted">
            {milestone.stage === null ? null : (
              <li data-stage={milestone.stage}>
                {t.rich("helps", {
                  stage: kinds(`stage.${milestone.stage}`),
                  name: (text) => <span className="font-semibold text-stage">{text}</span>,
                })}
              </li>
            )}
            <li>{t("asks", { evidence: t(`evidence.${milestone.evidenceKind}`) })}</li>
          </ul>
          {open ? null : <MilestoneProof milestone={milestone} />}
          <FormStatus failed>{failure}</FormStatus>
          {opened ? (
            <>
              <div hidden={!open} className="grid gap-4">
                <MilestoneFinish milestone={milestone} tools={tools} onDone={() => settled(t("finished", { title }))} />
              </div>
              {open ? null : (
                <Button variant="secondary" className="w-fit" onClick={reopen}>
                  {milestone.status === "done" ? t("undo") : t("undoSkip")}
                </Button>
              )}
              <div className="border-t border-hairline">
                <div hidden={!open}>
                  <Disclosure summary={t("skip")}>
                    <MilestoneSkip
                      milestone={milestone}
                      tools={tools}
                      onSkipped={() => settled(t("wasSkipped", { title }))}
                    />
                  </Disclosure>
                </div>
                <Disclosure summary={t("edit")}>
                  <MilestoneEdit shown={shown} tools={tools} onSaved={edited} />
                </Disclosure>
              </div>
              <MoveButtons moves={moves} attempt={attempt} />
            </>
          ) : null}
        </div>
      </details>
    </li>
  );
}

/**
 * Moves up and down among the neighbours. At an end the button stays focusable, so that a keyboard user does not lose
 * the focus.
 */
function MoveButtons({ moves, attempt }: { moves: Moves; attempt: (doing: Promise<unknown>) => Promise<void> }) {
  const t = useTranslations("milestones");
  return (
    <div className="flex gap-3">
      {(["up", "down"] as const).map((way) => {
        const move = moves[way];
        return (
          <Button
            key={way}
            variant="secondary"
            aria-disabled={move === null}
            className="aria-disabled:cursor-not-allowed"
            onClick={async (event) => {
              if (move === null) return;
              const button = event.currentTarget;
              const moving = attempt(move());
              // Moving a line in the page can take the focus off the button inside it.
              requestAnimationFrame(() => requestAnimationFrame(() => button.focus()));
              await moving;
            }}
          >
            {t(way)}
          </Button>
        );
      })}
    </div>
  );
}
