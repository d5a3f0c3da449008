import { isReady } from "@/lib/server/lifecycle";

/**
 * Readiness: the server accepts requests, and its database answers. 503 while it starts, stops or has lost the
 * database.
 */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json(
    { status: ready ? "ready" : "not-ready" },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

/** A cached answer would be out of date. */
export const dynamic = "force-dynamic";
