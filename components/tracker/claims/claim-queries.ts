import { api } from "@/lib/client/api";
import type { RecordOf } from "@/lib/contract/records";

/** A saved claim as the API gives it. */
export type Claim = RecordOf<"claims">;

/** One saved claim. */
export const oneClaim = (id: string) => api.claims.read.queryOptions({ input: { id } });
