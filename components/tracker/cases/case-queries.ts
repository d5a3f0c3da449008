import type * as z from "zod/mini";
import { api } from "@/lib/client/api";
import type { caseRow } from "@/lib/contract/rows";

/** A case as the API returns it. */
export type Case = z.output<typeof caseRow>;

/** How many cases a list loads at once. */
export const casesAtOnce = 50;

/** The list of cases, newest first: the same query for the page that fills it and the component that shows it. */
export const caseList = api.cases.list.infiniteOptions({
  input: (cursor: string | undefined) => ({ limit: casesAtOnce, cursor }),
  initialPageParam: undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** One case. */
export const oneCase = (id: string) => api.cases.read.queryOptions({ input: { id } });
