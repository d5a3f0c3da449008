import type { z } from "zod/mini";
import { clientDefaults, clientFields, type createClient, type patchClient } from "@/lib/contract/inputs/clients";
import { withDefaults } from "@/lib/contract/record-defaults";
import { circumstancesOf, fieldsOf, type RecordType } from "./record-type";

/** Keeps clients. */
export const clientRecordType: RecordType<"clients", z.output<typeof createClient>, z.output<typeof patchClient>> = {
  resource: "clients",
  references: () => [],
  complete: (owner, input) => withDefaults(clientFields, clientDefaults, input, circumstancesOf(owner)),
  change: (_owner, _row, input) => fieldsOf(input),
};
