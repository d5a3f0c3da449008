import { randomUUID } from "node:crypto";
import { queries } from "../../../queries";
import { sessionOf } from "../../../session";

/** Stores one note durably and gives it back. */
export async function POST(request) {
  const session = sessionOf(request.headers.get("cookie"));
  if (!session) return Response.json({ code: "SIGN_IN_NEEDED" }, { status: 401 });
  const { text } = await request.json();
  const now = new Date().toISOString();
  const row = queries().insert.get(randomUUID(), session.userId, now.slice(0, 10), text, now);
  return Response.json(row, { status: 201, headers: { "cache-control": "private, no-store" } });
}
