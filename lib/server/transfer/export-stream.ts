import { database } from "@/db/client";
import type { Owner } from "../owner";
import { rateLimits } from "../rate-limits";
import { exportText } from "./export-text";
import { seats } from "./seats";

/**
 * An owner's export as it flows to a reader, no faster than it is read. It ends early where the reader leaves or takes
 * longer than ten minutes. Throws RATE_LIMITED, or BUSY while another export of the owner's flows.
 */
export async function exportStream(owner: Owner, address: string): Promise<ReadableStream<Uint8Array>> {
  const leave = seats().exports.take({ userId: owner.id, address });
  try {
    await rateLimits().exports.take(owner.id);
    const text = exportText(database(), owner.id);
    // The beginning is asked for here, so that what fails is still answered as an error.
    const first = await text.next();
    return streamOf(first, text, leave);
  } catch (error) {
    leave();
    throw error;
  }
}

/** Until then a slow connection loads the largest export there is; a stalled one must not hold the database's past for ever. */
const LONGEST_MS = 600_000;

function streamOf(
  first: IteratorResult<string>,
  text: AsyncGenerator<string>,
  leave: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let ready: IteratorResult<string> | null = first;
  let deadline: NodeJS.Timeout | undefined;
  async function end(): Promise<void> {
    clearTimeout(deadline);
    leave();
    await text.return(undefined);
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        deadline = setTimeout(() => {
          controller.error(new Error("An export was not read in time"));
          void end();
        }, LONGEST_MS);
        deadline.unref();
      },
      async pull(controller) {
        try {
          const { done, value } = ready ?? (await text.next());
          ready = null;
          if (!done) return controller.enqueue(encoder.encode(value));
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
