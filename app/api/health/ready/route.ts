import { isReady } from "@/lib/server/lifecycle";

/** Ready: the server may be sent requests, and its database answers. 503 while it starts, stops or has lost it. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json(
    { status: ready ? "ready" : "not-ready" },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

/** An answer that is kept would say what was once true. */
export const dynamic = "force-dynamic";
