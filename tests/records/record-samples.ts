import type { Resource } from "@/lib/domain/resources";
import { caseSample } from "./cases";
import { claimSample } from "./claims";
import { clientSample } from "./clients";
import { dealSample } from "./deals";
import { incomeSample } from "./income";
import { milestoneSample } from "./milestones";
import { noteSample } from "./notes";
import { offeringSample } from "./offerings";
import { pathSample } from "./paths";
import type { RecordSample } from "./record-sample";
import { reviewSample } from "./reviews";
import { touchSample } from "./touches";

/** What tests need to know of every kind of record. One that is missing does not compile. */
export const recordSamples: { readonly [R in Resource]: RecordSample<R> } = {
  paths: pathSample,
  clients: clientSample,
  deals: dealSample,
  cases: caseSample,
  offerings: offeringSample,
  milestones: milestoneSample,
  touches: touchSample,
  income: incomeSample,
  notes: noteSample,
  reviews: reviewSample,
  claims: claimSample,
};
