import type { SearchParams } from "@/lib/catalog/explore/address-reader";
import { type CaseKind, caseKinds } from "@/lib/domain/kinds";
import type { Owner } from "../owner";
import { records } from "../records/records";
import { recordIfAny } from "./page-record";

/** The search parameters of a new case: `kind`, `client` and `deal`. */
/**
 * The initial values of a new case. A deal sets its client and title; a deal or a client makes it a client case.
 * Records that are not the owner's and unknown kinds are ignored.
 */
export async function newCaseStart(owner: Owner, asked: SearchParams) {
  const deal = await recordNamed(asked.deal, (id) => records.deals.read(owner, { id }));
  const client = await recordNamed(deal?.clientId ?? asked.client, (id) => records.clients.read(owner, { id }));
  const kind: CaseKind = caseKinds.find((one) => one === asked.kind) ?? (client ? "client" : "personal");
  return {
    kind,
    status: "draft" as const,
    title: deal?.title ?? "",
    clientId: client?.id ?? null,
    dealId: deal && client ? deal.id : null,
  };
}

async function recordNamed<T>(id: string | string[] | undefined, read: (id: string) => Promise<T>): Promise<T | null> {
  return typeof id === "string" ? recordIfAny(read(id)) : null;
}
