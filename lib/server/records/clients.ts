import { clientDefaults, clientFields } from "@/lib/contract/inputs/clients";
import { withDefaults } from "@/lib/contract/record-defaults";
import { presentClients } from "./client-contact";
import { circumstancesOf, fieldsOf, type RecordType } from "./record-type";

type ShownClient = Awaited<ReturnType<typeof presentClients>>[number];

/** The record type of clients. */
export const clientRecordType: RecordType<"clients", ShownClient> = {
  resource: "clients",
  title: ({ name }) => name,
  present: presentClients,
  references: () => [],
  complete: (owner, input) => withDefaults(clientFields, clientDefaults, input, circumstancesOf(owner)),
  change: (_owner, _row, input) => fieldsOf(input),
};
