"use client";

import { useLocale, useTranslations } from "use-intl/react";
import type { RecordFormState } from "@/components/forms/use-record-form";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { CaseRows, CaseStart } from "./case-start";
import { caseTextIn } from "./case-text";
import { FieldGroup } from "./field-group";
import { RepeatedRows } from "./repeated-rows";

/** The visible proof of a case: where the work can be seen, and what was said about it. */
export function ProofFields({
  form,
  start,
  rows,
}: {
  form: RecordFormState;
  start: CaseStart;
  rows: CaseRows["links"];
}) {
  const t = useTranslations("cases");
  const common = useTranslations("common");
  const locale = useLocale();
  const { hint, error } = form.field("links", t("linksHint"));
  return (
    <>
      <FieldGroup title={t("section.proof")}>
        <TextArea
          {...form.field("quote")}
          label={t("field.quote")}
          defaultValue={caseTextIn(start.quote ?? "", locale)}
        />
      </FieldGroup>
      <RepeatedRows
        id="links"
        rows={rows}
        legend={t("links")}
        hint={hint}
        error={error}
        words={{ row: (at) => t("link.row", { at }), remove: (at) => t("link.remove", { at }), add: t("link.add") }}
      >
        {(link, at) => (
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField
              {...form.field(`links.${at}.url`)}
              type="url"
              inputMode="url"
              placeholder="https://"
              label={t("link.url")}
              defaultValue={link.url}
            />
            <TextField
              {...form.field(`links.${at}.label`)}
              label={t("link.label")}
              aside={common("optional")}
              defaultValue={link.label ?? ""}
            />
          </div>
        )}
      </RepeatedRows>
    </>
  );
}
