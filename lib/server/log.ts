import { withoutValues } from "@/db/errors";

/**
 * Logs a failure with the stack of the error and of its cause, and nothing else an error may carry: neither the
 * parameters of a statement nor the contents of an answer.
 */
export function logFailure(what: string, error: unknown): void {
  const said = withoutValues(error);
  const cause = said instanceof Error ? withoutValues(said.cause) : undefined;
  console.error(`${what}: ${stackOf(said)}${cause instanceof Error ? `\nCaused by ${stackOf(cause)}` : ""}`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
