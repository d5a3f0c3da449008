import { caseDefaults, caseFields } from "@/lib/contract/inputs/cases";
import { withDefaults } from "@/lib/contract/record-defaults";
import { presentCases } from "./case-strength";
import { circumstancesOf, fieldsOf, type RecordType, referencesIn } from "./record-type";

type ShownCase = Awaited<ReturnType<typeof presentCases>>[number];

/** The record type of cases. Nothing writes `images` and `confirmedOn` yet; a create leaves them empty. */
export const caseRecordType: RecordType<"cases", ShownCase> = {
  resource: "cases",
  title: ({ title }, locale) => (typeof title === "string" ? title : (title[locale] ?? title.zh ?? title.en ?? "")),
  present: presentCases,
  references: (values, row) => referencesIn(values, row, { pathId: "paths", clientId: "clients", dealId: "deals" }),
  complete: (owner, input) => ({
    ...withDefaults(caseFields, caseDefaults, input, circumstancesOf(owner)),
    images: [],
    confirmedOn: null,
  }),
  change: (_owner, _row, input) => fieldsOf(input),
  unique: { slug: "slug" },
};
