import { type OperationRoute, routes } from "@/lib/contract/routes";
import { Refusal } from "../refusal";

/** Where the API begins; every route of the contract is below it. */
export const apiPrefix = "/api/v1";

/**
 * The operation a request asks for, known before its body is read, so that who may call it is settled first.
 * HEAD is answered as GET. Throws NOT_FOUND for an unknown address and METHOD_NOT_ALLOWED for a known one.
 */
export function operationOf(method: string, pathname: string): OperationRoute {
  const here = operationsAt(pathname);
  if (here.length === 0) throw new Refusal("NOT_FOUND");
  const asked = method === "HEAD" ? "GET" : method;
  const found = here.find((operation) => operation.route.method === asked);
  if (!found) throw new Refusal("METHOD_NOT_ALLOWED");
  return found.route;
}

/** The methods an address answers, for the `Allow` header that a 405 must carry (RFC 9110 §15.5.6). */
export function methodsAt(pathname: string): string[] {
  const methods: string[] = operationsAt(pathname).map(({ route }) => route.method);
  return [...new Set(methods.includes("GET") ? [...methods, "HEAD"] : methods)].sort();
}

function operationsAt(pathname: string): Operation[] {
  const segments = pathname.slice(apiPrefix.length).split("/").filter(Boolean);
  return operations.filter((operation) => fits(operation.segments, segments));
}

type Operation = { route: OperationRoute; segments: readonly string[] };

const operations: readonly Operation[] = Object.values(routes)
  .flatMap((group): OperationRoute[] => Object.values(group))
  .map((route) => ({ route, segments: route.path.split("/").filter(Boolean) }))
  // A fixed address goes before one with a parameter.
  .sort((a, b) => Number(a.route.path.includes("{")) - Number(b.route.path.includes("{")));

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((part, at) => (part.startsWith("{") ? isName(segments[at] ?? "") : part === segments[at]))
  );
}

/** Nothing has NUL in its name, and PostgreSQL would fail at being asked for it. */
function isName(segment: string): boolean {
  return !segment.includes("%00");
}
