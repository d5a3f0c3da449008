"use client";

import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { apiErrorOf } from "@/lib/client/api-error";
import { callWithFile } from "@/lib/client/call";
import { routes } from "@/lib/contract/routes";
import { importReport } from "@/lib/contract/transfer";
import { today } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import { Command } from "./command";
import { ImportChanges, isEmptyReport } from "./import-changes";

/** Shows what a file would change here, asks, and imports it. */
export default function ImportFile({
  file,
  ownId,
  timeZone,
  onClose,
}: {
  file: File;
  ownId: string;
  timeZone: string;
  onClose: () => void;
}) {
  const t = useTranslations("transfer");
  const common = useTranslations("common");
  const { date } = formats(useLocale());
  const send = async (dryRun: "true" | "false") =>
    importReport.parse(await callWithFile(routes.transfer.import, file, { dryRun }));
  const { mutate: look, ...looking } = useMutation({ mutationFn: () => send("true") });
  const taking = useMutation({ mutationFn: () => send("false") });
  useEffect(() => look(), [look]);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that confirmed, and had the focus, is gone.
    if (taking.isSuccess) frame.current?.focus();
  }, [taking.isSuccess]);

  const report = taking.data ?? looking.data;
  const isDone = taking.isSuccess;
  const failure = taking.error ?? looking.error;
  return (
    <div ref={frame} tabIndex={-1} className="grid w-full gap-4 rounded-frame border border-ink bg-surface p-5">
      <div>
        <FormStatus>
          {looking.isPending ? t("checking", { name: file.name }) : null}
          {taking.isPending ? t("importing") : null}
          {isDone ? t("done") : null}
        </FormStatus>
        {report ? (
          <p className="wrap-anywhere">
            {t("from", {
              name: file.name,
              email: report.from.email,
              date: date(today(timeZone, new Date(report.exportedAt))),
            })}
          </p>
        ) : null}
      </div>
      {report && report.from.id !== ownId && !isDone ? <p className="font-semibold">{t("foreign")}</p> : null}
      {report ? <ImportChanges report={report} title={t(isDone ? "did" : "wouldDo")} /> : null}
      <FormStatus failed>{failure ? <Refused error={failure} /> : null}</FormStatus>
      <div className="flex flex-wrap gap-3">
        {report && !isDone && !isEmptyReport(report) ? (
          <Button pending={taking.isPending} onClick={() => taking.mutate()}>
            {t("confirm")}
          </Button>
        ) : null}
        <Button variant="secondary" onClick={onClose}>
          {report && !isDone ? common("cancel") : common("close")}
        </Button>
      </div>
    </div>
  );
}

/** Why a file was refused: in one sentence, or field by field. */
function Refused({ error }: { error: Error }): ReactNode {
  const t = useTranslations("transfer");
  const errors = useTranslations("errors");
  const refusal = apiErrorOf(error);
  const fields = refusal?.data.fields ?? [];
  if (fields.length === 0) return refusal?.message ?? t("failed", { why: errors("unreachable") });
  return (
    <>
      <p>{t("wrong")}</p>
      <ul className="mt-2 grid gap-1.5">
        {fields.map(({ path, message }) => (
          <li key={path}>
            <Command>{path}</Command> {message}
          </li>
        ))}
      </ul>
    </>
  );
}
