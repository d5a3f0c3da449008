"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { v7 as newId } from "uuid";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { ButtonLink } from "@/components/ui/button";
import { api } from "@/lib/client/api";
import { createCase } from "@/lib/contract/inputs/cases";
import type { Day } from "@/lib/domain/day";
import { CaseFields } from "./case-fields";
import type { CaseStart } from "./case-start";
import type { PathChoice } from "./party-fields";
import { readCase } from "./read-case";
import { blankLink, blankOutcome, useRows } from "./use-rows";

/** The form of a new case. After saving, the case's own page shows its strength. */
export function NewCase({ start, paths, today }: { start: CaseStart; paths: readonly PathChoice[]; today: Day }) {
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const [id] = useState(() => newId());
  const outcomes = useRows([blankOutcome], blankOutcome);
  const links = useRows([], blankLink);
  const create = useMutation(api.cases.create.mutationOptions());
  const form = useRecordForm({
    schema: createCase,
    read: (typed) => {
      const rows = { outcomes: outcomes.rows.length, links: links.rows.length };
      return { ...readCase(typed, { stored: {}, rows, locale, today }), id };
    },
    save: (input) => create.mutateAsync(input),
    onSaved: (saved) => router.push(`/${locale}/cases/${saved.id}`),
  });
  return (
    <form {...form.attributes} className="grid max-w-prose gap-10">
      <CaseFields form={form} start={start} rows={{ outcomes, links }} paths={paths} now={() => undefined} />
      <FormFoot form={form} submit={common("save")}>
        <ButtonLink href={`/${locale}/cases`} variant="quiet">
          {common("cancel")}
        </ButtonLink>
      </FormFoot>
    </form>
  );
}
