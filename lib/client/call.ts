import type { ErrorCode } from "@/lib/contract/errors";
import type { OperationRoute } from "@/lib/contract/routes";
import { type ApiError, apiErrorOf } from "./api-error";

/** A thrown refusal, with the same fields whichever way the API was called. */
export class RefusedCall extends Error implements ApiError {
  override name = "RefusedCall";
  readonly code: ErrorCode;
  readonly data: ApiError["data"];

  constructor({ code, message, data }: ApiError) {
    super(message);
    this.code = code;
    this.data = data;
  }
}

/**
 * One call of the API: what the address names goes into it, the rest of the input into the query of a GET and else into a
 * JSON body. Gives the answer as the API sent it; throws RefusedCall where it refuses and whatever `fetch` throws where it
 * cannot be reached.
 */
export async function call(
  { method, path }: OperationRoute,
  input: object = {},
  signal?: AbortSignal,
): Promise<unknown> {
  const rest = new Map<string, unknown>(Object.entries(input));
  const address = path.replace(/\{(\w+)\}/g, (_, name) => {
    const value = encodeURIComponent(String(rest.get(name)));
    rest.delete(name);
    return value;
  });
  if (method === "GET") return resultOf(await fetch(`/api/v1${address}${queryOf(rest)}`, { signal }));
  const response = await fetch(`/api/v1${address}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(Object.fromEntries(rest)),
    signal,
  });
  return resultOf(response);
}

/**
 * The same for an operation that takes a file: the file is the body, and `query` the rest of the input. The browser
 * reads the file from the disk while it sends it.
 */
export async function callWithFile(
  route: OperationRoute,
  file: Blob,
  query: Readonly<Record<string, string>>,
): Promise<unknown> {
  const response = await fetch(`/api/v1${route.path}?${new URLSearchParams(query)}`, {
    method: route.method,
    headers: { "content-type": "application/json" },
    body: file,
  });
  return resultOf(response);
}

async function resultOf(response: Response): Promise<unknown> {
  const body: unknown = await response.json();
  if (response.ok) return body;
  const known = apiErrorOf(body);
  throw known ? new RefusedCall(known) : new Error(`The server answered ${response.status}`);
}

/** Fields without a value are left out; lists and objects are in no query of the contract. */
function queryOf(fields: ReadonlyMap<string, unknown>): string {
  const given = [...fields].filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]);
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}
