/** A value as JSON that is safe inside a script element: no text in it can end the script or begin a comment. */
export function scriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
