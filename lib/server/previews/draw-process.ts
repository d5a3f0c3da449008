import { createInterface } from "node:readline";
import sharp from "sharp";
import { drawCard } from "./draw-card";

/**
 * The child process that draws: a card arrives as a line of JSON, its image leaves as a line of base64, in order. It
 * ends when the parent closes its input or is gone.
 */
async function main(): Promise<void> {
  // No image is drawn twice.
  sharp.cache(false);
  for await (const line of createInterface({ input: process.stdin })) {
    const png = await drawCard(JSON.parse(line));
    process.stdout.write(`${png.toString("base64")}\n`);
  }
}

void main();
