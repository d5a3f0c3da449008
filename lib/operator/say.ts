/** An error whose message is a whole sentence for the operator; it is printed without a stack. */
export class OperatorError extends Error {
  override name = "OperatorError";
}

/** Runs one step and says what was done and how long it took; a step that returns null had nothing to do and stays silent. */
export async function step(work: () => Promise<string | null> | string | null): Promise<void> {
  const began = performance.now();
  const done = await work();
  if (done !== null) console.log(`${done} (${seconds(performance.now() - began)}).`);
}

/** A duration in milliseconds as seconds with one decimal, such as `2.4 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Prints why a command failed and ends the process with exit code 1; only a bug shows its stack. */
export function fail(error: unknown): never {
  const expected = error instanceof Error && (error.name === "OperatorError" || error.name === "SettingsError");
  console.error(expected ? error.message : error);
  process.exit(1);
}
