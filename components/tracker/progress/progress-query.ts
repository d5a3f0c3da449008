import { api } from "@/lib/client/api";

/** The reader's progress today. */
export const progressNow = api.progress.read.queryOptions({ input: {} });
