import { database } from "@/db/client";
import { rateLimits } from "../limits/rate-limits";
import type { Owner } from "../owner";
import { concurrencyLimits } from "./concurrency-limits";
import { exportText } from "./export-text";

/**
 * An owner's export as a stream that is produced no faster than it is read. It ends early where the reader
 * disconnects or takes longer than ten minutes. Throws RATE_LIMITED, or BUSY while another export of the owner is
 * running.
 */
export async function exportStream(owner: Owner, address: string): Promise<ReadableStream<Uint8Array>> {
  const leave = concurrencyLimits().exports.take({ userId: owner.id, address });
  try {
    await rateLimits().exports.take(owner.id);
    const pieces = inPieces(exportText(database(), owner.id));
    // The first chunk is produced here, so that an early failure is still answered as an error.
    const first = await pieces.next();
    return streamOf(first, pieces, leave);
  } catch (error) {
    leave();
    throw error;
  }
}

/** Short enough to show that a slow reader is reading: a chunk is sent before the connection counts as stalled. */
const PIECE_BYTES = 64_000;

async function* inPieces(text: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const part of text) {
    const bytes = encoder.encode(part);
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
  }
}

/**
 * A slow connection can load the largest export in this time; a stalled one must not hold the database snapshot open
 * for ever.
 */
const MAX_MS = 600_000;

function streamOf(
  first: IteratorResult<Uint8Array>,
  pieces: AsyncGenerator<Uint8Array>,
  leave: () => void,
): ReadableStream<Uint8Array> {
  let ready: IteratorResult<Uint8Array> | null = first;
  let deadline: NodeJS.Timeout | undefined;
  async function end(): Promise<void> {
    clearTimeout(deadline);
    leave();
    await pieces.return(undefined);
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        deadline = setTimeout(() => {
          controller.error(new Error("An export was not read in time"));
          void end();
        }, MAX_MS);
        deadline.unref();
      },
      async pull(controller) {
        try {
          const { done, value } = ready ?? (await pieces.next());
          ready = null;
          if (!done) return controller.enqueue(value);
          await end();
          controller.close();
        } catch (error) {
          await end();
          controller.error(error);
        }
      },
      cancel: end,
    },
    // Nothing is read ahead of the reader.
    { highWaterMark: 0 },
  );
}
