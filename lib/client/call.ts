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
 * Calls the API with a JSON body, for pages that load no query client. Returns the answer as the API sent it. Throws
 * RefusedCall where the API refuses, and whatever `fetch` throws where it cannot be reached.
 */
export async function call(route: OperationRoute, input: unknown): Promise<unknown> {
  const response = await fetch(`/api/v1${route.path}`, {
    method: route.method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
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
