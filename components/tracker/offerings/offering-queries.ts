import { api } from "@/lib/client/api";
import type { RecordOf } from "@/lib/contract/records";

/** An offering as the API gives it. */
export type Offering = RecordOf<"offerings">;

/** The API's maximum per page: far more offerings than one person ever has. */
export const offeringsAtOnce = 200;

/** The owner's offerings, newest first: for the list, and for the select of a form. */
export const offeringChoice = api.offerings.list.queryOptions({ input: { limit: offeringsAtOnce } });

/** One offering. */
export const oneOffering = (id: string) => api.offerings.read.queryOptions({ input: { id } });
