/** Opens the database before the first request, as Leap does. Without this file the build would take the project's own. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { queries } = await import("./queries");
  queries();
}
