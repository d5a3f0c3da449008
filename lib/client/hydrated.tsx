import { dehydrate, type QueryKey } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { HydratedFromJson } from "./hydrated-from-json";
import { createQueryClient } from "./query-client";

/**
 * Hands the browser what a page has already read: pairs of the browser's own query key and the data for it,
 * so that the components below start with it and fetch later over the API. It goes as JSON, as the API would send it:
 * described value by value in the page's data it would cost several times as much (see `BrowserTextsFromJson`).
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
  return <HydratedFromJson json={JSON.stringify(dehydrate(client))}>{children}</HydratedFromJson>;
}
