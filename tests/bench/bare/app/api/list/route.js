import { queries } from "../../../queries";
import { sessionOf } from "../../../session";

/** The newest 20 records as JSON. */
export function GET(request) {
  const session = sessionOf(request.headers.get("cookie"));
  if (!session) return Response.json({ code: "SIGN_IN_NEEDED" }, { status: 401 });
  const items = queries().newest.all(session.userId, 20);
  return Response.json({ items }, { headers: { "cache-control": "private, no-store" } });
}
