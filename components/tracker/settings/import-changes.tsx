"use client";

import { useId } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Row, Rows } from "@/components/ui/rows";
import type { ImportReport } from "@/lib/contract/transfer";
import { resources } from "@/lib/domain/resources";

/** The changes by kind; kinds without records in the file are left out. */
export function ImportChanges({ report, title }: { report: ImportReport; title: string }) {
  const t = useTranslations("transfer");
  const names = useTranslations("records");
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction" });
  const id = useId();
  if (isEmptyReport(report)) return <p>{t("nothing")}</p>;
  const there = resources.filter((resource) => Object.values(report.records[resource]).some((count) => count > 0));
  const counted = (tally: ImportReport["records"]["paths"]) =>
    (["added", "changed", "kept", "same"] as const).flatMap((fate) =>
      tally[fate] > 0 ? [t(fate, { count: tally[fate] })] : [],
    );
  return (
    <div className="grid gap-2">
      <h3 id={id} className="text-small font-semibold text-muted">
        {title}
      </h3>
      <Rows aria-labelledby={id}>
        {there.map((resource) => (
          <Row key={resource} detail={counted(report.records[resource]).join(" · ")}>
            {names(`many.${resource}`)}
          </Row>
        ))}
        {report.profile.length > 0 ? (
          <Row detail={list.format(report.profile.map((field) => t(`field.${field}`)))}>{t("profile")}</Row>
        ) : null}
      </Rows>
      {report.waiting.length > 0 ? <p>{t("waiting", { count: report.waiting.length })}</p> : null}
      {report.newIds > 0 ? <p>{t("newIds", { count: report.newIds })}</p> : null}
    </div>
  );
}

/** Whether the import has nothing to do: everything is here already, or newer here. */
export function isEmptyReport({ records, profile }: ImportReport): boolean {
  return profile.length === 0 && resources.every((one) => records[one].added + records[one].changed === 0);
}
