import { api } from "@/lib/client/api";
import type { RecordOf } from "@/lib/contract/records";

/** An offering as the API gives it. */
export type Offering = RecordOf<"offerings">;

/** As many as one answer may hold: far more than one person ever sells. */
export const offeringsAtOnce = 200;

/** What its owner offers, newest first: the list, and the choice of a form. */
export const offeringChoice = api.offerings.list.queryOptions({ input: { limit: offeringsAtOnce } });

/** One offering. */
export const oneOffering = (id: string) => api.offerings.read.queryOptions({ input: { id } });
