import type { SearchParams } from "@/lib/catalog/explore/address-reader";
import type { IncomeModel } from "@/lib/domain/kinds";
import { type Owner, todayOf } from "../owner";
import { records } from "../records/records";
import { recordIfAny } from "./page-record";

/** The search parameters of a new payment: `deal`, `client` and `offering`. */
/**
 * The initial values of a new payment: today, in the base currency. A deal sets its client, its currency and the
 * agreed, else the quoted, else the expected value. Records that are not the owner's are ignored. `dealTitle` is that
 * deal's title.
 */
export async function newIncomeStart(owner: Owner, asked: SearchParams) {
  const deal = await recordNamed(asked.deal, (id) => records.deals.read(owner, { id }));
  const [client, offering] = await Promise.all([
    recordNamed(deal?.clientId ?? asked.client, (id) => records.clients.read(owner, { id })),
    recordNamed(asked.offering, (id) => records.offerings.read(owner, { id })),
  ]);
  // The value of a job is a year's pay, not one payment.
  const expected = deal?.kind === "client" ? (deal.agreedValue ?? deal.quotedValue ?? deal.value) : null;
  const model: IncomeModel | null = deal ? modelOfDeal[deal.kind] : offering ? modelOfOffering[offering.kind] : null;
  return {
    dealTitle: deal && client ? deal.title : null,
    start: {
      receivedOn: todayOf(owner),
      amount: expected,
      currency: deal?.currency ?? owner.baseCurrency,
      model,
      clientId: client?.id ?? null,
      dealId: deal && client ? deal.id : null,
      offeringId: offering?.id ?? null,
    },
  };
}

const modelOfDeal = { client: "project", job: "salary" } as const;

/** Products and content earn in several ways, so the user chooses there. */
const modelOfOffering = { service: "project", product: null, content: null, platform: "platform-share" } as const;

async function recordNamed<T>(id: string | string[] | undefined, read: (id: string) => Promise<T>): Promise<T | null> {
  return typeof id === "string" ? recordIfAny(read(id)) : null;
}
