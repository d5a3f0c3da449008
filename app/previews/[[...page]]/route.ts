import { previewFact } from "@/components/catalog/preview-fact";
import { previewedPage, previewOf } from "@/lib/server/previews/previews";

type Context = { params: Promise<{ page?: string[] }> };

/**
 * The preview image of a public page, which other sites show beside a link to it: `/previews/zh/paths/ID.png`. It is
 * not under `/api/`, which robots may not read.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const preview = previewedPage((await params).page ?? []);
  if (preview === null) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const { png, tag } = await previewOf(preview.locale, preview.page, previewFact(preview.page.path, preview.locale));
  // A day: an old image may be shown that long after an update.
  const headers = { "cache-control": "public, max-age=86400", etag: tag };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim());
  if (known.some((one) => one === "*" || one.replace(/^W\//, "") === tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(png), { headers: { ...headers, "content-type": "image/png" } });
}
