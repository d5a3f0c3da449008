import { type ChildProcessByStdio, spawn } from "node:child_process";
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

/** A slow machine draws its first image in a few seconds. */
const LONGEST_MS = 30_000;

/** Whoever shares one page often shares another; after that the memory is given back. */
const IDLE_MS = 10_000;

async function draw(card: Card): Promise<Buffer> {
  clearTimeout(idle);
  drawer ??= startDrawer();
  const { child, lines } = drawer;
  const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST_MS);
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => reject(new Error(`The preview's process ended with ${code ?? signal}`)));
      lines.once("line", (line) => resolve(Buffer.from(line, "base64")));
      child.stdin.write(`${JSON.stringify(card)}\n`);
    });
  } catch (error) {
    end(drawer);
    throw error;
  } finally {
    clearTimeout(timer);
    child.removeAllListeners("error").removeAllListeners("close");
    lines.removeAllListeners("line");
    // Late news of an ended process must not bring the server down.
    child.on("error", () => {});
    if (drawer) {
      const done = drawer;
      idle = setTimeout(() => end(done), IDLE_MS).unref();
    }
  }
}

function startDrawer(): Drawer {
  const program = ["--conditions=react-server", "--import", "tsx", "lib/server/previews/draw-process.ts"];
  const child = spawn(process.execPath, program, { stdio: ["pipe", "pipe", "inherit"], env: withoutThreads() });
  child.stdin.on("error", () => {});
  child.unref();
  return { child, lines: createInterface({ input: child.stdout }) };
}

/** Without the pool of threads of the library that draws, so that drawing takes one core and not all. */
function withoutThreads(): NodeJS.ProcessEnv {
  return { ...process.env, VIPS_CONCURRENCY: "1" };
}

function end(done: Drawer): void {
  if (drawer === done) drawer = undefined;
  done.lines.close();
  done.child.stdin.end();
  done.child.kill();
}
