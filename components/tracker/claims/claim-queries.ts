import { api } from "@/lib/client/api";

/** One saved claim. */
export const oneClaim = (id: string) => api.claims.read.queryOptions({ input: { id } });
