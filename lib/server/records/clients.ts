import type { z } from "zod/mini";
import type { createClient, patchClient } from "@/lib/contract/inputs/clients";
import { fieldsOf, type RecordType } from "./record-type";

/** How many days after a touch the next one is due by default: two weeks. */
const defaultCadenceDays = 14;

/** The record type of clients. */
export const clientRecordType: RecordType<"clients", z.output<typeof createClient>, z.output<typeof patchClient>> = {
  resource: "clients",
  references: () => [],
  complete: (_owner, input) => ({
    name: input.name,
    organisation: input.organisation ?? "",
    channel: input.channel ?? null,
    contact: input.contact ?? "",
    cadenceDays: input.cadenceDays ?? defaultCadenceDays,
    note: input.note ?? "",
  }),
  change: (_owner, _row, input) => fieldsOf(input),
};
