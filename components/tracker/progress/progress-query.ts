import { api } from "@/lib/client/api";

/** Where the reader stands today. */
export const progressNow = api.progress.read.queryOptions({ input: {} });
