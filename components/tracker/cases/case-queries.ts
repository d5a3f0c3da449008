import type * as z from "zod/mini";
import { api } from "@/lib/client/api";
import type { caseRow } from "@/lib/contract/rows";

/** A case as the API gives it. */
export type Case = z.output<typeof caseRow>;

/** How many cases a list shows before it offers more. */
export const casesAtOnce = 50;

/** The list of cases, newest first: the same for the page that fills it and the component that shows it. */
export const caseList = api.cases.list.infiniteOptions({
  input: (cursor: string | null) => ({ limit: casesAtOnce, cursor: cursor ?? undefined }),
  initialPageParam: null,
  getNextPageParam: (page) => page.nextCursor,
});

/** One case. */
export const oneCase = (id: string) => api.cases.read.queryOptions({ input: { id } });
