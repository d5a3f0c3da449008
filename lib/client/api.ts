import { createORPCClient } from "@orpc/client";
import type { ContractRouterClient } from "@orpc/contract";
import { createTanstackQueryUtils } from "@orpc/tanstack-query";
import type { Contract } from "@/lib/contract/contract";
import { type OperationRoute, routes } from "@/lib/contract/routes";
import { call } from "./call";

/** The API as typed calls. The browser loads only the route table; schemas are loaded where they are needed. */
type ApiClient = ContractRouterClient<Contract>;

/**
 * Query and mutation options for every operation, keyed by `[resource, operation]` and its input. The calls are our own
 * `call`: the library's link for OpenAPI reads bodies, files and streams of every kind, and ours are all JSON.
 */
export const api = createTanstackQueryUtils<ApiClient>(
  createORPCClient<ApiClient>({
    call: ([group = "", operation = ""], input, { signal }) => call(routeOf(group, operation), input ?? {}, signal),
  }),
);

function routeOf(group: string, operation: string): OperationRoute {
  const table: Readonly<Record<string, Readonly<Record<string, OperationRoute>>>> = routes;
  const route = table[group]?.[operation];
  if (!route) throw new Error(`The API has no ${group}.${operation}`);
  return route;
}
