import type * as z from "zod/mini";
import { api } from "@/lib/client/api";
import type { claimRow } from "@/lib/contract/rows";

/** A kept claim as the API gives it. */
export type Claim = z.output<typeof claimRow>;

/** One kept claim. */
export const oneClaim = (id: string) => api.claims.read.queryOptions({ input: { id } });
