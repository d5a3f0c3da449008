import { type AnyProcedure, getRouter, isProcedure } from "@orpc/server";
import { type OperationRoute, routes } from "@/lib/contract/routes";
import { Refusal } from "../refusal";
import { router } from "./router";

/** The prefix of every API address. */
export const apiPrefix = "/api/v1";

/**
 * The operation a request asks for: its route, its procedure, and the values of the `{…}` parameters in the address.
 */
export type RequestedOperation = {
  route: OperationRoute;
  procedure: AnyProcedure;
  named: Readonly<Record<string, string>>;
};

/**
 * Finds the operation of a request before its body is read, so that permission is checked first. HEAD is answered as
 * GET. Throws NOT_FOUND for an unknown address and METHOD_NOT_ALLOWED for a known one.
 */
export function operationOf(method: string, pathname: string): RequestedOperation {
  const segments = segmentsOf(pathname);
  const operations = operationsAt(segments);
  if (operations.length === 0) throw new Refusal("NOT_FOUND");
  const methodToFind = method === "HEAD" ? "GET" : method;
  const found = operations.find((operation) => operation.route.method === methodToFind);
  if (!found) throw new Refusal("METHOD_NOT_ALLOWED");
  const { route, procedure } = found;
  return { route, procedure, named: namedIn(found.segments, segments) };
}

/** The methods an address supports, for the `Allow` header that a 405 must carry (RFC 9110 §15.5.6). */
export function methodsAt(pathname: string): string[] {
  const methods: string[] = operationsAt(segmentsOf(pathname)).map(({ route }) => route.method);
  return [...new Set(methods.includes("GET") ? [...methods, "HEAD"] : methods)].sort();
}

function segmentsOf(pathname: string): string[] {
  return pathname.slice(apiPrefix.length).split("/").filter(Boolean);
}

function operationsAt(segments: readonly string[]): Operation[] {
  return operations.filter((operation) => fits(operation.segments, segments));
}

type Operation = { route: OperationRoute; procedure: AnyProcedure; segments: readonly string[] };

const operations: readonly Operation[] = Object.entries(routes)
  .flatMap(([group, ofGroup]) =>
    Object.entries<OperationRoute>(ofGroup).map(([name, route]) => ({
      route,
      procedure: procedureOf(group, name),
      segments: route.path.split("/").filter(Boolean),
    })),
  )
  // A fixed address takes precedence over one with a parameter.
  .sort((a, b) => Number(a.route.path.includes("{")) - Number(b.route.path.includes("{")));

function procedureOf(group: string, name: string): AnyProcedure {
  const procedure = getRouter(router, [group, name]);
  if (!isProcedure(procedure)) throw new Error(`Nothing answers ${group}.${name}`);
  return procedure;
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return (
    pattern.length === segments.length &&
    pattern.every((part, at) => (isParameter(part) ? isName(segments[at] ?? "") : part === segments[at]))
  );
}

function namedIn(pattern: readonly string[], segments: readonly string[]): Record<string, string> {
  const pairs = pattern.flatMap((part, at) =>
    isParameter(part) ? [[part.slice(1, -1), decoded(segments[at] ?? "")]] : [],
  );
  return Object.fromEntries(pairs);
}

function isParameter(part: string): boolean {
  return part.startsWith("{");
}

/** No record has NUL in its id, and PostgreSQL fails on a parameter that does. */
function isName(segment: string): boolean {
  return !segment.includes("%00");
}

/** Text that is not valid percent-encoding stays as it is. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
