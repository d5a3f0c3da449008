import { createHash } from "node:crypto";

/** An answer that is the same for everybody: its JSON, and the tag by which a reader asks whether it still is. */
export type SharedText = { body: string; tag: string };

/** A value as such an answer. */
export function sharedText(value: unknown): SharedText {
  const body = JSON.stringify(value);
  return { body, tag: `"${createHash("sha256").update(body).digest("base64url")}"` };
}

/**
 * Answers with it, or with 304 where the reader has it already (RFC 9110 §13.1.2). It may be kept by anyone, who asks
 * each time whether it is still the same: after an update nobody may be shown the old one.
 */
export function sharedAnswer(request: Request, { body, tag }: SharedText): Response {
  const headers = { "cache-control": "public, no-cache", etag: tag };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim());
  // A proxy that compresses the answer marks the tag as weak; the words are the same.
  if (known.some((one) => one === "*" || one.replace(/^W\//, "") === tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers: { ...headers, "content-type": "application/json" } });
}
