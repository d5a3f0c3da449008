import { api } from "@/lib/client/api";

/** One kept claim. */
export const oneClaim = (id: string) => api.claims.read.queryOptions({ input: { id } });
