"use client";

import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { FormStatus } from "@/components/ui/form-status";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { type EvidenceChoices, isRecordKind, type RecordKind } from "./evidence-choices";
import type { Milestone } from "./plan-queries";

/** The page on which a record of each kind is added. Deals and touches belong to a client, so they start there. */
export const addAddress: Readonly<Record<RecordKind, string>> = {
  case: "/cases/new",
  deal: "/clients",
  touch: "/clients",
  offering: "/income/offerings/new",
  income: "/income/new",
};

type Field = (name: string) => { name: string; error: ReactNode };

/** The field for a milestone's evidence: words, an address, or one of the user's own records. */
export function EvidenceField({
  milestone,
  choices,
  field,
}: {
  milestone: Milestone;
  choices: EvidenceChoices;
  field: Field;
}) {
  const t = useTranslations("milestones");
  const kind = milestone.evidenceKind;
  if (kind === "note") return <TextArea {...field("note")} label={t("fields.note")} defaultValue={milestone.note} />;
  if (kind === "link") {
    return (
      <TextField
        {...field("links.0.url")}
        label={t("fields.link")}
        type="url"
        inputMode="url"
        placeholder="https://"
        defaultValue={milestone.links[0]?.url}
      />
    );
  }
  if (!isRecordKind(kind)) return null;
  return <RecordField kind={kind} choices={choices} chosen={milestone.evidenceId} field={field} />;
}

function RecordField({
  kind,
  choices: { options, failed },
  chosen,
  field,
}: {
  kind: RecordKind;
  choices: EvidenceChoices;
  chosen: string | null;
  field: Field;
}) {
  const t = useTranslations("milestones");
  const common = useTranslations("common");
  const locale = useLocale();
  const add = (
    <a
      href={`/${locale}${addAddress[kind]}`}
      className="inline-flex min-h-11 w-fit items-center underline underline-offset-4"
    >
      {t(`addRecord.${kind}`)}
    </a>
  );
  if (options === null) {
    return failed ? (
      <FormStatus failed>{t("unreadable")}</FormStatus>
    ) : (
      <p className="text-muted">{common("loading")}</p>
    );
  }
  if (options.length === 0) {
    return (
      <p className="flex flex-wrap items-center gap-x-3">
        {t(`empty.${kind}`)} {add}
      </p>
    );
  }
  return (
    <div className="grid gap-1">
      <SelectField
        {...field("evidenceId")}
        label={t(`fields.${kind}`)}
        defaultValue={chosen ?? ""}
        options={[{ value: "", label: t("choose") }, ...options]}
      />
      {add}
    </div>
  );
}
