import type { IncomingMessage } from "node:http";
import { bodyHeader } from "./edge-headers";
import { Refusal } from "./refusal";

/** A body as it arrives, and the length in bytes that its sender states. */
type Body = { pieces: AsyncIterable<Uint8Array>; length: number };

/**
 * The body of a request, or null where there is none. In a server's process it waits at the edge; where there is no
 * edge, in development and in tests, it comes with the request.
 */
export function bodyOf({ headers, body }: Request): Body | null {
  const waiting = globalThis.leapBodies?.get(headers.get(bodyHeader) ?? "");
  if (waiting) {
    const length = Number(waiting.headers["content-length"] ?? 0);
    // A reader who stops early must still be able to answer.
    return { pieces: waiting.iterator({ destroyOnReturn: false }), length };
  }
  return body && { pieces: body, length: Number(headers.get("content-length") ?? 0) };
}

declare global {
  var leapBodies: Map<string, IncomingMessage> | undefined;
}

/**
 * The chunks of a request's body, counted as they arrive, so that a wrong Content-Length has no effect. Throws
 * TOO_LARGE as soon as there are more than `most` bytes, and JSON_INVALID where the sender disconnects.
 */
export async function* piecesOf(request: Request, most: number): AsyncGenerator<Uint8Array> {
  const body = bodyOf(request);
  if (!body) return;
  if (body.length > most) throw new Refusal("TOO_LARGE");
  let size = 0;
  try {
    for await (const piece of body.pieces) {
      size += piece.byteLength;
      if (size > most) throw new Refusal("TOO_LARGE");
      yield piece;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("JSON_INVALID", { cause: error });
  }
}

/** The whole body of a request; no body counts as an empty one. Throws what `piecesOf` throws. */
export async function bytesOf(request: Request, most: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(request, most)) pieces.push(piece);
  return Buffer.concat(pieces);
}
