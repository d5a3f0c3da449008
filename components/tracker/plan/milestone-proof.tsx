"use client";

import { useLocale, useTranslations } from "use-intl/react";
import { isRecordKind, type RecordKind } from "./evidence-choices";
import type { Milestone } from "./plan-queries";

/** The proof of a settled milestone: the words, the link or the record, or why it was skipped. */
export function MilestoneProof({ milestone }: { milestone: Milestone }) {
  const t = useTranslations("milestones");
  const locale = useLocale();
  const { status, skippedWhy, note, links, evidenceKind, evidenceId } = milestone;
  if (status === "skipped") return skippedWhy ? <p>{t("skippedWhy", { why: skippedWhy })}</p> : null;
  return (
    <div className="grid gap-1 empty:hidden">
      {note ? <p className="border-s-2 border-hairline ps-3 whitespace-pre-line">{note}</p> : null}
      {links.map(({ url, label }) => (
        <a key={url} href={url} rel="noreferrer" className={link}>
          {label || url}
        </a>
      ))}
      {isRecordKind(evidenceKind) && evidenceId ? (
        <a href={`/${locale}${recordAddress[evidenceKind](evidenceId)}`} className={link}>
          {t(`seeRecord.${evidenceKind}`)}
        </a>
      ) : null}
    </div>
  );
}

const link = "inline-flex min-h-11 w-fit max-w-full items-center break-all underline underline-offset-4";

const recordAddress: Readonly<Record<RecordKind, (id: string) => string>> = {
  case: (id) => `/cases/${id}`,
  deal: (id) => `/deals/${id}`,
  offering: (id) => `/income/offerings/${id}`,
  touch: () => "/clients",
  income: () => "/income",
};
