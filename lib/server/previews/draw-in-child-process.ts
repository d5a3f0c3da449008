import { lineProcess } from "../child-process/line-process";
import type { Card } from "./card";

/**
 * Draws a card in a process of its own, so that the layouter, the faces and the library that draws are never in the
 * server's memory. One at a time, however many are asked for: a crowd cannot take every core. Rejects where the process
 * ends or takes too long; the next one gets a new process.
 */
export async function drawInChildProcess(card: Card): Promise<Buffer> {
  return Buffer.from(await ask(JSON.stringify(card)), "base64");
}

const ask = lineProcess({
  file: "lib/server/previews/draw-process.ts",
  // Megabytes. Enough for every page one after the other, and half the memory it would take unasked, at the same speed.
  flags: ["--max-old-space-size=128", "--max-semi-space-size=4"],
  // Drawing takes one core, not all, and memory from two pools instead of one a thread.
  environment: { VIPS_CONCURRENCY: "1", MALLOC_ARENA_MAX: "2" },
  // The first image took 28 s on two cores that twenty other programs wanted.
  maxMs: 90_000,
  // Whoever shares one page often shares another.
  idleMs: 10_000,
});
