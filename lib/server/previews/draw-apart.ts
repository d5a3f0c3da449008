import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Card } from "./card";

/**
 * Draws a card in a process of its own, so that the layouter, the faces and the library that draws are never in the
 * server's memory. One at a time, however many are asked for: a crowd cannot take every core. Rejects where the process
 * ends or takes too long; the next one gets a new process.
 */
export function drawApart(card: Card): Promise<Buffer> {
  const drawn = queue.then(() => draw(card));
  queue = drawn.catch(() => {});
  return drawn;
}

let queue: Promise<unknown> = Promise.resolve();

type Drawer = { child: ChildProcessByStdio<Writable, Readable, null>; lines: Interface };

let drawer: Drawer | undefined;
let idle: NodeJS.Timeout | undefined;

/** The first image took 28 s on two cores that twenty other programs wanted. */
const LONGEST_MS = 90_000;

/** Whoever shares one page often shares another; after that the memory is given back. */
const IDLE_MS = 10_000;

async function draw(card: Card): Promise<Buffer> {
  clearTimeout(idle);
  drawer ??= startDrawer();
  const current = drawer;
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, AbortSignal.timeout(LONGEST_MS)]);
  try {
    const drawn = Promise.race([once(current.lines, "line", { signal }), ended(current, signal)]);
    current.child.stdin.write(`${JSON.stringify(card)}\n`);
    const [line] = await drawn;
    idle = setTimeout(() => end(current), IDLE_MS);
    return Buffer.from(String(line), "base64");
  } catch (error) {
    end(current);
    throw error;
  } finally {
    over.abort();
  }
}

async function ended({ child }: Drawer, signal: AbortSignal): Promise<never> {
  const [code, killedBy] = await once(child, "close", { signal });
  throw new Error(`The process that draws previews ended with ${code ?? killedBy}`);
}

function startDrawer(): Drawer {
  const program = ["--conditions=react-server", "--import", "tsx", "lib/server/previews/draw-process.ts"];
  const child = spawn(process.execPath, [...small, ...program], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...oneThread },
  });
  const started = { child, lines: createInterface({ input: child.stdout }) };
  // Whoever waits for an image hears of an end; while nobody does, the next one gets a new process.
  child.stdin.on("error", () => {});
  child.on("error", () => {});
  child.once("close", () => end(started));
  return started;
}

/** Megabytes. Enough for every page one after the other, and half the memory it would take unasked, at the same speed. */
const small = ["--max-old-space-size=128", "--max-semi-space-size=4"];

/** Drawing takes one core, not all, and memory from two pools instead of one a thread. */
const oneThread = { VIPS_CONCURRENCY: "1", MALLOC_ARENA_MAX: "2" };

function end(done: Drawer): void {
  if (drawer === done) drawer = undefined;
  done.lines.close();
  done.child.stdin.end();
  done.child.kill();
}
