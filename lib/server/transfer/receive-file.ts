import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { maxBytes } from "@/lib/contract/transfer";
import { Refusal } from "../refusal";
import { bodyOf, piecesOf } from "../request-body";
import { receivedFolder } from "./received-folders";

/** An uploaded file, in a private place on the disk. */
export type ReceivedFile = { path: string; size: number; remove: () => Promise<void> };

/**
 * Writes the body of a request to a file that only this user can read; the caller removes it. Throws
 * TYPE_UNSUPPORTED, TOO_LARGE as soon as there are more bytes than an export may have, JSON_INVALID where the sender
 * disconnects, and DATABASE_FULL where the disk is full; then no file is left.
 */
export async function receiveFile(request: Request): Promise<ReceivedFile> {
  const body = bodyOf(request);
  if (!body) throw new Refusal("JSON_INVALID");
  if (body.length > maxBytes) throw new Refusal("TOO_LARGE");
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? "")) {
    throw new Refusal("TYPE_UNSUPPORTED");
  }
  const folder = await receivedFolder();
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, "export.json");
    return { path, size: await write(piecesOf(request, maxBytes), path), remove };
  } catch (error) {
    await remove();
    throw refusalOf(error);
  }
}

async function write(pieces: AsyncIterable<Uint8Array>, path: string): Promise<number> {
  const file = await open(path, "wx", 0o600);
  try {
    let size = 0;
    for await (const piece of pieces) {
      size += piece.byteLength;
      await file.write(piece);
    }
    return size;
  } finally {
    await file.close();
  }
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
  return new Refusal(isFull ? "DATABASE_FULL" : "JSON_INVALID", { cause: error });
}
