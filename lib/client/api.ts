import { createORPCClient, ORPCError } from "@orpc/client";
import type { ContractRouterClient } from "@orpc/contract";
import { OpenAPILink } from "@orpc/openapi-client/fetch";
import { createTanstackQueryUtils } from "@orpc/tanstack-query";
import type { Contract } from "@/lib/contract/contract";
import { type OperationRoute, routes } from "@/lib/contract/routes";
import { apiErrorOf } from "./api-error";

/** The API as typed calls. The browser loads only the route table; schemas are loaded where they are needed. */
type ApiClient = ContractRouterClient<Contract>;

const link = new OpenAPILink(routerOfRoutes(), {
  // Nothing is fetched on the server: queries are filled in process, and a call there would be a mistake.
  url: () => new URL("/api/v1", globalThis.location.origin),
  customErrorResponseBodyDecoder: (body, response) => {
    const known = apiErrorOf(body);
    return new ORPCError(known?.code ?? "INTERNAL", {
      status: response.status,
      message: known?.message,
      data: known?.data,
    });
  },
});

/** Query and mutation options for every operation, keyed by `[resource, operation]` and its input. */
export const api = createTanstackQueryUtils<ApiClient>(createORPCClient(link));

/** The route table in the form the link reads: a contract without schemas. */
function routerOfRoutes() {
  const groups: [string, Record<string, OperationRoute>][] = Object.entries(routes);
  return Object.fromEntries(groups.map(([name, group]) => [name, withoutSchemas(group)]));
}

function withoutSchemas(group: Record<string, OperationRoute>) {
  return Object.fromEntries(
    Object.entries(group).map(([name, route]) => [name, { "~orpc": { errorMap: {}, meta: {}, route } }]),
  );
}
