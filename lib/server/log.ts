import { withoutValues } from "@/db/errors";

/**
 * Writes to the log that something failed, with its stack and its cause's, and nothing else that an error may carry: not what
 * a statement was given, nor what an answer was made of.
 */
export function logFailure(what: string, error: unknown): void {
  const said = withoutValues(error);
  const cause = said instanceof Error ? withoutValues(said.cause) : undefined;
  console.error(`${what}: ${stackOf(said)}${cause instanceof Error ? `\nCaused by ${stackOf(cause)}` : ""}`);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
