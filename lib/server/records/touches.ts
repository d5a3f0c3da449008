import type { z } from "zod/mini";
import type { createTouch, patchTouch } from "@/lib/contract/inputs/touches";
import { todayOf } from "../owner";
import { fieldsOf, type RecordType, referencesIn } from "./record-type";

/** The record type of touches. */
export const touchRecordType: RecordType<"touches", z.output<typeof createTouch>, z.output<typeof patchTouch>> = {
  resource: "touches",
  references: (values, row) => referencesIn(values, row, { clientId: "clients", dealId: "deals" }),
  complete: (owner, input) => ({
    clientId: input.clientId,
    dealId: input.dealId ?? null,
    on: input.on ?? todayOf(owner),
    kind: input.kind ?? "message",
    text: input.text ?? "",
  }),
  change: (_owner, _row, input) => fieldsOf(input),
};
