import { openApiDocument } from "@/lib/server/api/openapi";

/** The API described for machines: OpenAPI 3.1, the same for everyone. */
export async function GET(): Promise<Response> {
  return Response.json(await openApiDocument(), { headers: { "cache-control": "public, max-age=300" } });
}
