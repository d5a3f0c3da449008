"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { ButtonLink } from "@/components/ui/button";
import { Frame } from "@/components/ui/frame";
import type { Progress } from "@/lib/domain/progress";
import { actionAddress } from "./action-address";

/** The nearest unmet rule and the one action that advances it, with its button. Nothing where every rule is met. */
export function NextStep({ progress }: { progress: Progress }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const rule = progress.rules.find(({ id }) => id === progress.next?.nearestRule);
  if (!rule?.action) return null;
  return (
    <Frame
      title={`${t("nextStep")} · ${t(`rule.${rule.id}.name`)}`}
      action={
        <ButtonLink href={actionAddress(locale, rule.id, rule.action)}>
          {t(`actionButton.${rule.action.do}`)}
        </ButtonLink>
      }
    >
      {t(`action.${rule.action.do}`)}
    </Frame>
  );
}
