import { dehydrate, HydrationBoundary, type QueryKey } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { createQueryClient } from "./query-client";

/**
 * Passes the data a page has already read to the browser, as pairs of the browser's own query key and data. The
 * components below start with it and fetch later over the API.
 */
export function Hydrated({
  entries,
  children,
}: {
  entries: readonly (readonly [key: QueryKey, data: unknown])[];
  children: ReactNode;
}) {
  const client = createQueryClient();
  for (const [key, data] of entries) client.setQueryData(key, data);
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>;
}
