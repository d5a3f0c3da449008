import { createInterface } from "node:readline";
import sharp from "sharp";
import { drawCard } from "./draw-card";

/**
 * The process that draws: a card as a line of JSON comes in, its image in base64 goes out as another, one after the
 * other. It ends when whoever started it closes its input, or is gone.
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
