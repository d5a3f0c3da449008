import { api } from "@/lib/client/api";
import type { RecordOf } from "@/lib/contract/records";
import { isClosed } from "@/lib/domain/deal-move";
import { type DealStage, dealStages } from "@/lib/domain/kinds";

/** A deal as the API gives it. */
export type Deal = RecordOf<"deals">;

/** The API's maximum per page: far more deals than one client, or one stage of one person's pipeline, ever has. */
export const dealsAtOnce = 200;

/** The stages of open deals, in the order of the pipeline. */
export const openStages: readonly DealStage[] = dealStages.filter((stage) => !isClosed(stage));

/** A client's deals, newest first. */
export const dealsOfClient = (clientId: string) =>
  api.deals.list.queryOptions({ input: { clientId, limit: dealsAtOnce } });

/** The deals at a stage, newest first. */
export const dealsAtStage = (stage: DealStage) => api.deals.list.queryOptions({ input: { stage, limit: dealsAtOnce } });
