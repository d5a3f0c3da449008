import { randomUUID } from "node:crypto";
import { queries } from "../../../queries";
import { sessionOf } from "../../../session";

/** Stores one note durably and gives it back. */
export async function POST(request) {
  const session = sessionOf(request.headers.get("cookie"));
  if (!session) return Response.json({ code: "SIGN_IN_NEEDED" }, { status: 401 });
  const { text } = JSON.parse(await bodyOf(request));
  const now = new Date().toISOString();
  const row = queries().insert.get(randomUUID(), session.userId, now.slice(0, 10), text, now);
  return Response.json(row, { status: 201, headers: { "cache-control": "private, no-store" } });
}

/** It is served as Leap is, so a body waits at the edge until it is read. */
async function bodyOf(request) {
  const waiting = globalThis.leapBodies.get(request.headers.get("x-leap-body"));
  let text = "";
  for await (const piece of waiting) text += piece;
  return text;
}
