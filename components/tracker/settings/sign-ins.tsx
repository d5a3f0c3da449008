"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { api } from "@/lib/client/api";
import { apiErrorOf } from "@/lib/client/api-error";
import { ownSignIns } from "./account-queries";
import { SignInRow } from "./sign-in-row";

/** The reader's sessions, and the buttons that end them. `days` is a session's lifetime unused, and at most. */
export function SignIns({ timeZone, days }: { timeZone: string; days: { idle: number; longest: number } | null }) {
  const t = useTranslations("security");
  const errors = useTranslations("errors");
  const { data } = useSuspenseQuery(ownSignIns);
  const [ended, setEnded] = useState<{ ids: readonly string[]; words: string } | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const statusLine = useRef<HTMLParagraphElement>(null);
  const gone = ended !== null && data.items.every(({ id }) => !ended.ids.includes(id));
  useEffect(() => {
    // The row is gone, and with it the button that had the focus.
    if (gone) statusLine.current?.focus();
  }, [gone]);
  const others = data.items.filter(({ current }) => !current).map(({ id }) => id);
  const refuse = (error: Error) => setRefusal(apiErrorOf(error)?.message ?? errors("unreachable"));
  const endOthers = useMutation(
    api.sessions.endOthers.mutationOptions({
      onMutate: () => setRefusal(null),
      onSuccess: ({ ended: count }) => setEnded({ ids: others, words: t("endedOthers", { count }) }),
      onError: refuse,
    }),
  );
  return (
    <Section title={t("signIns")}>
      <Rows>
        {data.items.map((signIn) => (
          <SignInRow
            key={signIn.id}
            signIn={signIn}
            timeZone={timeZone}
            onEnded={(device) => {
              setRefusal(null);
              setEnded({ ids: [signIn.id], words: t("ended", { device }) });
            }}
            onRefused={refuse}
          />
        ))}
      </Rows>
      <p ref={statusLine} role="status" tabIndex={-1} className="py-2 text-small text-muted outline-none empty:py-0">
        {ended?.words}
      </p>
      <FormStatus failed>{refusal}</FormStatus>
      {others.length > 0 ? (
        <Button
          variant="secondary"
          className="mt-3"
          pending={endOthers.isPending}
          onClick={() => endOthers.mutate(undefined)}
        >
          {t("endOthers", { count: others.length })}
        </Button>
      ) : null}
      <div className="mt-4 grid max-w-prose gap-2 text-small text-muted">
        {days ? <p>{t("signInsEnd", { idle: String(days.idle), longest: String(days.longest) })}</p> : null}
        <p>{t("signInsZone", { zone: timeZone })}</p>
      </div>
    </Section>
  );
}
