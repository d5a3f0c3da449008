import { createHash } from "node:crypto";

/** An answer that is the same for everybody: its JSON and its entity tag. */
export type SharedText = { body: string; tag: string };

/** Serialises a value as a shared answer. */
export function sharedText(value: unknown): SharedText {
  const body = JSON.stringify(value);
  return { body, tag: `"${createHash("sha256").update(body).digest("base64url")}"` };
}

/**
 * The response for a shared answer, or a 304 where the client has it already (RFC 9110 §13.1.2). Any cache may store
 * it but must revalidate it each time, because nobody may see the old one after an update.
 */
export function sharedAnswer(request: Request, { body, tag }: SharedText): Response {
  const headers = { "cache-control": "public, no-cache", etag: tag };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim());
  // A proxy that compresses the answer marks the tag as weak; the content is the same.
  if (known.some((one) => one === "*" || one.replace(/^W\//, "") === tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers: { ...headers, "content-type": "application/json" } });
}
