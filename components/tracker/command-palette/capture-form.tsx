"use client";

import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { z } from "zod/mini";
import { FormFoot } from "@/components/forms/form-foot";
import type { FormReader } from "@/components/forms/form-reader";
import type { TypedInput } from "@/components/forms/typed-input";
import { useNewRecord } from "@/components/forms/use-new-record";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { ProgressChangeText } from "@/components/tracker/progress/progress-change-text";
import { progressNow } from "@/components/tracker/progress/progress-query";
import { withProgressChange } from "@/components/tracker/progress/with-progress-change";
import { ButtonLink } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { tellCaptured } from "@/lib/client/captured";

/** The parts of a short form that depend on its kind of record. */
type CaptureFormOf<Schema extends z.ZodMiniType, Saved> = {
  schema: Schema;
  /** What was typed, as the input of the create; the id is added. */
  read: (typed: FormReader) => TypedInput<Schema, "id">;
  save: (input: z.input<Schema>) => Promise<Saved>;
  /** Whether such a record can change a rule, so that the progress is compared after saving. */
  moves: boolean;
  /** An additional sentence about the saved record. */
  say?: (saved: Saved) => Promise<string | null>;
  /** The record's page, and the text of a link to it. */
  link: (saved: Saved) => { href: string; label: string };
  /** The page of the form with every field. */
  allFields?: string;
  onLeave: () => void;
  /** The fields; the text typed before the form opened fills them only the first time. */
  children: (form: RecordFormState, isFirst: boolean) => ReactNode;
};

/**
 * A form that stays for the next record: after saving it is blank again, the focus is back in its first field, the
 * page beneath is notified, and a line says what changed.
 */
export function CaptureForm<Schema extends z.ZodMiniType, Saved>({
  schema,
  read,
  save,
  moves,
  say,
  link,
  allFields,
  onLeave,
  children,
}: CaptureFormOf<Schema, Saved>) {
  const t = useTranslations("commandPalette");
  const common = useTranslations("common");
  const queries = useQueryClient();
  const [round, setRound] = useState(0);
  const [done, setDone] = useState<ReactNode>(null);

  useEffect(() => {
    if (moves) void queries.prefetchQuery(progressNow);
  }, [moves, queries]);

  const form = useNewRecord({
    schema,
    read,
    save: async (input) => {
      if (!moves) return { saved: await save(input), change: undefined };
      const before = await queries.ensureQueryData(progressNow).catch(() => null);
      const { done, change } = await withProgressChange(queries, before, () => save(input));
      return { saved: done, change };
    },
    onSaved: async ({ saved, change }) => {
      tellCaptured();
      const more = await say?.(saved).catch(() => null);
      const { href, label } = link(saved);
      setDone(
        <div className="mb-5 grid gap-1 border-b border-hairline pb-2 text-body text-ink">
          {change === undefined ? <p>{common("saved")}</p> : <ProgressChangeText did="saved" change={change} />}
          {more ? <p>{more}</p> : null}
          <p>
            <a
              href={href}
              onClick={onLeave}
              className="inline-flex min-h-11 items-center underline underline-offset-4 md:min-h-8"
            >
              {label}
            </a>
          </p>
        </div>,
      );
      setRound(round + 1);
    },
  });

  return (
    <form {...form.attributes} className="scroll-mt-5">
      {/* Above the fields: the next record begins there, and on a phone the end of the form is out of sight. */}
      <FormStatus>{form.pending || form.refusal ? null : done}</FormStatus>
      <div className="grid gap-5">
        <Round key={round}>{children(form, round === 0)}</Round>
        <FormFoot form={form} submit={common("save")}>
          {allFields ? (
            <ButtonLink href={allFields} variant="quiet" onClick={onLeave}>
              {t("allFields")}
            </ButtonLink>
          ) : null}
        </FormFoot>
      </div>
    </form>
  );
}

/** The fields of one record; the first of them takes the focus. */
function Round({ children }: { children: ReactNode }) {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = fields.current?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea");
    first?.focus({ preventScroll: true });
    // The message about the previous record stands above.
    first?.closest("form")?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <div ref={fields} className="grid gap-5">
      {children}
    </div>
  );
}
