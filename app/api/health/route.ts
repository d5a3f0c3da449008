/**
 * Liveness: the process answers. The database is not queried, so that a slow one does not get the server restarted.
 */
export function GET(): Response {
  return Response.json({ status: "alive" }, { headers: { "cache-control": "no-store" } });
}

/** A cached answer would be out of date. */
export const dynamic = "force-dynamic";
