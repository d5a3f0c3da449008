import { withoutValues } from "@/db/errors";

/**
 * Logs a failure with the stack of the error and of its cause, and nothing else an error may carry: neither the
 * parameters of a statement nor the contents of an answer.
 */
export function logFailure(what: string, error: unknown): void {
  const safeError = withoutValues(error);
  const cause = safeError instanceof Error ? withoutValues(safeError.cause) : undefined;
  console.error(`${what}: ${stackOf(safeError)}${cause instanceof Error ? `\nCaused by ${stackOf(cause)}` : ""}`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
