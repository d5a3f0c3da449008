/** Alive: the process answers. It asks nothing of the database, so that a slow one does not get the server restarted. */
export function GET(): Response {
  return Response.json({ status: "alive" }, { headers: { "cache-control": "no-store" } });
}

/** An answer that is kept would say what was once true. */
export const dynamic = "force-dynamic";
