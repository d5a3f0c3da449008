import { lineProcess } from "../child-process/line-process";
import type { Card } from "./card";

/**
 * Draws a card in a child process, so that the layout engine, the faces and the drawing library are never in the
 * server's memory. Cards are drawn one at a time, however many are requested, so that a crowd cannot take every core.
 * Rejects where the process ends or takes too long; the next card gets a new process.
 */
export async function drawInChildProcess(card: Card): Promise<Buffer> {
  return Buffer.from(await ask(JSON.stringify(card)), "base64");
}

const ask = lineProcess({
  file: "lib/server/previews/draw-process.ts",
  // Megabytes. Enough for every page one after the other, and half the memory of the default, at the same speed.
  flags: ["--max-old-space-size=128", "--max-semi-space-size=4"],
  // Drawing takes one core instead of all, and memory from two pools instead of one per thread.
  environment: { VIPS_CONCURRENCY: "1", MALLOC_ARENA_MAX: "2" },
  // The first image took 28 s on two cores that twenty other programs were using.
  maxMs: 90_000,
  // People who share one page often share another.
  idleMs: 10_000,
});
