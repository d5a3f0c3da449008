import { api } from "@/lib/client/api";
import type { RecordOf } from "@/lib/contract/records";

/** A case as the API gives it. */
export type Case = RecordOf<"cases">;

/** How many cases a list loads at once. */
export const casesAtOnce = 50;

/** The list of cases, newest first: the same query for the page that fills it and the component that shows it. */
export const caseList = api.cases.list.infiniteOptions({
  input: (cursor: string | null) => ({ limit: casesAtOnce, cursor: cursor ?? undefined }),
  initialPageParam: null,
  getNextPageParam: (page) => page.nextCursor,
});

/** One case. */
export const oneCase = (id: string) => api.cases.read.queryOptions({ input: { id } });
