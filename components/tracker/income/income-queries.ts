import type * as z from "zod/mini";
import { api } from "@/lib/client/api";
import type { incomeRow } from "@/lib/contract/rows";

/** One payment as the API gives it. */
export type Income = z.output<typeof incomeRow>;

/** How many payments the list shows before it offers more. */
export const incomeAtOnce = 50;

/** The list of payments, those recorded last first, with more on demand. */
export const incomeList = api.income.list.infiniteOptions({
  input: (cursor: string | null) => ({ limit: incomeAtOnce, cursor: cursor ?? undefined }),
  initialPageParam: null,
  getNextPageParam: (page) => page.nextCursor,
});

/** One payment. */
export const oneIncome = (id: string) => api.income.read.queryOptions({ input: { id } });

/** As many as one answer may hold. */
export const casesToChoose = 200;

/** The cases a payment may be for: the client's where one is chosen, else all, newest first. */
export const caseChoice = (clientId: string) =>
  api.cases.list.queryOptions({ input: { limit: casesToChoose, ...(clientId === "" ? {} : { clientId }) } });
