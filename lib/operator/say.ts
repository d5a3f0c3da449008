/** An error whose message is a complete sentence for the operator; it is printed without a stack. */
export class OperatorError extends Error {
  override name = "OperatorError";

  constructor(
    message: string,
    /** 1 for a refusal, 2 for a command that was not understood. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/**
 * Runs one step and prints its result and its duration; a step that returns null had nothing to do and prints
 * nothing.
 */
export async function step(work: () => Promise<string | null> | string | null): Promise<void> {
  const began = performance.now();
  const done = await work();
  if (done !== null) console.log(`${done} (${seconds(performance.now() - began)}).`);
}

/** A duration in milliseconds as seconds with one decimal, such as `2.4 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Prints why a command failed and ends the process with an exit code other than 0; only a bug shows its stack. */
export function fail(error: unknown): never {
  const isExplained = error instanceof Error && explainedErrors.has(error.name);
  console.error(isExplained ? error.message : error);
  process.exit(error instanceof OperatorError ? error.exitCode : 1);
}

/** Recognised by name, so that reporting an error does not load the database. */
const explainedErrors = new Set(["OperatorError", "SettingsError", "DatabaseProblem"]);
