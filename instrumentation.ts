/**
 * Called once when a server starts, before its first request; a build does not call it. Everything it does needs
 * Node.js, so it is loaded only there.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { openServer } = await import("@/lib/server/lifecycle");
  await openServer();
}
