"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { api } from "@/lib/client/api";
import { apiErrorOf } from "@/lib/client/api-error";
import { today } from "@/lib/domain/day";
import { CaptureCase } from "./capture-case";
import { CaptureIncome } from "./capture-income";
import type { CaptureKind } from "./capture-kind";
import { CaptureNote } from "./capture-note";
import { CaptureTouch } from "./capture-touch";

/** The short form of one kind of record. */
export function Capture({
  kind,
  text,
  onBack,
  onLeave,
}: {
  kind: CaptureKind;
  text: string;
  onBack: () => void;
  onLeave: () => void;
}) {
  const t = useTranslations("commandPalette");
  const common = useTranslations("common");
  const errors = useTranslations("errors");
  const { data: profile, error, refetch } = useQuery(api.account.profile.queryOptions());
  const Form = forms[kind];
  return (
    <>
      <div className="flex min-h-14 items-center gap-1 border-b border-hairline ps-1.5 pe-14">
        <button
          type="button"
          aria-label={t("back")}
          onClick={onBack}
          className="grid size-11 shrink-0 cursor-pointer place-items-center rounded-control hover:bg-sunk"
        >
          <Icon name="back" />
        </button>
        <h2 className="font-serif text-lead font-semibold">{t(`form.${kind}`)}</h2>
      </div>
      <div className="min-h-0 overflow-y-auto overscroll-contain p-4 sm:p-5">
        {profile ? (
          <Form
            text={text}
            today={today(profile.timeZone, new Date())}
            baseCurrency={profile.baseCurrency}
            onLeave={onLeave}
          />
        ) : error ? (
          <p role="alert" className="flex flex-wrap items-center gap-3">
            {apiErrorOf(error)?.message ?? errors("unreachable")}
            <Button variant="secondary" onClick={() => refetch()}>
              {common("retry")}
            </Button>
          </p>
        ) : (
          <p className="text-muted">{common("loading")}</p>
        )}
      </div>
    </>
  );
}

const forms = { case: CaptureCase, touch: CaptureTouch, income: CaptureIncome, note: CaptureNote };
