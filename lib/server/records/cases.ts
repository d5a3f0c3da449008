import type { z } from "zod/mini";
import { caseDefaults, caseFields, type createCase, type patchCase } from "@/lib/contract/inputs/cases";
import { withDefaults } from "@/lib/contract/record-defaults";
import { circumstancesOf, fieldsOf, type RecordType, referencesIn } from "./record-type";

/** Keeps cases. Images and the client's confirmation have ways of their own and cannot be written here. */
export const caseRecordType: RecordType<"cases", z.output<typeof createCase>, z.output<typeof patchCase>> = {
  resource: "cases",
  references: (values, row) => referencesIn(values, row, { pathId: "paths", clientId: "clients", dealId: "deals" }),
  complete: (owner, input) => ({
    ...withDefaults(caseFields, caseDefaults, input, circumstancesOf(owner)),
    images: [],
    confirmedOn: null,
  }),
  change: (_owner, _row, input) => fieldsOf(input),
  unique: { slug: "slug" },
};
