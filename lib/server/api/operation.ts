import { type AnyProcedure, getRouter, isProcedure } from "@orpc/server";
import { type OperationRoute, routes } from "@/lib/contract/routes";
import { Refusal } from "../refusal";
import { router } from "./router";

/** Where the API begins; every route of the contract is below it. */
export const apiPrefix = "/api/v1";

/** What a request asks for: the operation's route, what answers it, and what the address says in place of `{…}`. */
export type RequestedOperation = {
  route: OperationRoute;
  procedure: AnyProcedure;
  named: Readonly<Record<string, string>>;
};

/**
 * The operation a request asks for, known before its body is read, so that who may call it is settled first.
 * HEAD is answered as GET. Throws NOT_FOUND for an unknown address and METHOD_NOT_ALLOWED for a known one.
 */
export function operationOf(method: string, pathname: string): RequestedOperation {
  const segments = segmentsOf(pathname);
  const here = operationsAt(segments);
  if (here.length === 0) throw new Refusal("NOT_FOUND");
  const asked = method === "HEAD" ? "GET" : method;
  const found = here.find((operation) => operation.route.method === asked);
  if (!found) throw new Refusal("METHOD_NOT_ALLOWED");
  const { route, procedure } = found;
  return { route, procedure, named: namedIn(found.segments, segments) };
}

/** The methods an address answers, for the `Allow` header that a 405 must carry (RFC 9110 §15.5.6). */
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
  // A fixed address goes before one with a parameter.
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

/** Nothing has NUL in its name, and PostgreSQL would fail at being asked for it. */
function isName(segment: string): boolean {
  return !segment.includes("%00");
}

/** What is no percent-encoding means itself. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
