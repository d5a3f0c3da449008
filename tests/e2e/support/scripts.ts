import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";

/** How long after load a script still counts as part of the first load, if nobody does anything. Milliseconds. */
const FIRST_LOAD_MS = 2_500;

/** Opens an address and gives the size of every script it fetches by itself, gzip, in bytes. */
export async function firstLoadScripts(page: Page, address: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.body());
  });
  await page.goto(address, { waitUntil: "load" });
  await sleep(FIRST_LOAD_MS);
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).byteLength);
  return sizes.reduce((sum, size) => sum + size, 0);
}
