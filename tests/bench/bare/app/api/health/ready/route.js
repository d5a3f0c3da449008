import { queries } from "../../../../queries";

/** Ready once the database has answered; the same server program serves Leap and asks for this before it says so. */
export function GET() {
  queries().count.get("");
  return Response.json({ status: "ready" });
}

export const dynamic = "force-dynamic";
