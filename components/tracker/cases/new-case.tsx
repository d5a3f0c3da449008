"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale } from "use-intl/react";
import { RecordForm } from "@/components/forms/record-form";
import { useNewRecord } from "@/components/forms/use-new-record";
import { api } from "@/lib/client/api";
import type { Day } from "@/lib/domain/day";
import { CaseFields } from "./case-fields";
import type { CaseStart } from "./case-start";
import type { PathChoice } from "./party-fields";
import { newCase, readCase } from "./read-case";
import { blankLink, blankOutcome, useRows } from "./use-rows";

/** The form of a new case. After saving, the case's own page shows its strength. */
export function NewCase({ start, paths, today }: { start: CaseStart; paths: readonly PathChoice[]; today: Day }) {
  const locale = useLocale();
  const outcomes = useRows([blankOutcome], blankOutcome);
  const links = useRows([], blankLink);
  const create = useMutation(api.cases.create.mutationOptions());
  const form = useNewRecord({
    schema: newCase,
    read: (typed) => {
      const rows = { outcomes: outcomes.rows.length, links: links.rows.length };
      return readCase(typed, { stored: {}, rows, locale, today });
    },
    save: (input) => create.mutateAsync(input),
    leadsTo: ({ id }) => `/${locale}/cases/${id}`,
  });
  return (
    <RecordForm form={form} cancel={`/${locale}/cases`} className="max-w-prose gap-10">
      <CaseFields form={form} start={start} rows={{ outcomes, links }} paths={paths} />
    </RecordForm>
  );
}
