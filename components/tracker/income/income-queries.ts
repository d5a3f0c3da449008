import { api } from "@/lib/client/api";
import type { RecordOf } from "@/lib/contract/records";

/** One payment as the API gives it. */
export type Income = RecordOf<"income">;

/** How many payments the list loads at once. */
export const incomeAtOnce = 50;

/** The list of payments, most recently recorded first, with further pages on demand. */
export const incomeList = api.income.list.infiniteOptions({
  input: (cursor: string | null) => ({ limit: incomeAtOnce, cursor: cursor ?? undefined }),
  initialPageParam: null,
  getNextPageParam: (page) => page.nextCursor,
});

/** One payment. */
export const oneIncome = (id: string) => api.income.read.queryOptions({ input: { id } });

/** The API's maximum per page. */
export const casesToChoose = 200;

/** The cases a payment may be for: the client's where one is chosen, else all, newest first. */
export const caseChoice = (clientId: string) =>
  api.cases.list.queryOptions({ input: { limit: casesToChoose, ...(clientId === "" ? {} : { clientId }) } });
