import { database } from "@/db/client";
import { rateLimits } from "../limits/rate-limits";
import type { Owner } from "../owner";
import { concurrencyLimits } from "./concurrency-limits";
import { exportText } from "./export-text";

/**
 * An owner's export as it flows to a reader, no faster than it is read. It ends early where the reader leaves or takes
 * longer than ten minutes. Throws RATE_LIMITED, or BUSY while another export of the owner's flows.
 */
export async function exportStream(owner: Owner, address: string): Promise<ReadableStream<Uint8Array>> {
  const leave = concurrencyLimits().exports.take({ userId: owner.id, address });
  try {
    await rateLimits().exports.take(owner.id);
    const pieces = inPieces(exportText(database(), owner.id));
    // The beginning is asked for here, so that what fails is still answered as an error.
    const first = await pieces.next();
    return streamOf(first, pieces, leave);
  } catch (error) {
    leave();
    throw error;
  }
}

/** Short enough that whoever reads slowly is seen to read: a piece is gone before a connection counts as stalled. */
const PIECE_BYTES = 64_000;

async function* inPieces(text: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const part of text) {
    const bytes = encoder.encode(part);
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
  }
}

/** Until then a slow connection loads the largest export there is; a stalled one must not hold the database's past for ever. */
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
