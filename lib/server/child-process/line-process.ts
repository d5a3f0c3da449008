import type { ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { startProgram } from "./program";

/** A program of ours that answers a line of its input with a line of its output, one after the other. */
type LineProgram = {
  /** Its file, from the project's root. */
  file: string;
  /** Node.js's own flags, such as how much memory it may take. */
  flags: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** An answer that takes longer is given up, and the process with it. */
  maxMs: number;
  /** With nothing to do for so long it ends, and its memory is given back. */
  idleMs: number;
};

type Running = { child: ChildProcessByStdio<Writable, Readable, null>; lines: Interface };

/**
 * Asks a program in a process of its own, which is started when it is needed. One question at a time, however many are
 * asked. Rejects where the process ends or takes too long; the next question gets a new process.
 */
export function lineProcess(program: LineProgram): (line: string) => Promise<string> {
  let queue: Promise<unknown> = Promise.resolve();
  let running: Running | undefined;
  let idle: NodeJS.Timeout | undefined;

  async function ask(line: string): Promise<string> {
    clearTimeout(idle);
    running ??= start();
    const current = running;
    const over = new AbortController();
    const signal = AbortSignal.any([over.signal, AbortSignal.timeout(program.maxMs)]);
    try {
      const answered = Promise.race([once(current.lines, "line", { signal }), ended(current, signal)]);
      current.child.stdin.write(`${line}\n`);
      const [answer] = await answered;
      idle = setTimeout(() => end(current), program.idleMs);
      return String(answer);
    } catch (error) {
      end(current);
      throw error;
    } finally {
      over.abort();
    }
  }

  async function ended({ child }: Running, signal: AbortSignal): Promise<never> {
    const [code, killedBy] = await once(child, "close", { signal });
    throw new Error(`The process of ${program.file} ended with ${code ?? killedBy}`);
  }

  function start(): Running {
    const child = startProgram(program.file, program.flags, { environment: program.environment });
    const started = { child, lines: createInterface({ input: child.stdout }) };
    // Whoever waits for an answer hears of an end; while nobody does, the next question gets a new process.
    child.on("error", () => {});
    child.once("close", () => end(started));
    return started;
  }

  function end(done: Running): void {
    if (running === done) running = undefined;
    done.lines.close();
    done.child.stdin.end();
    done.child.kill();
  }

  return (line) => {
    const answer = queue.then(() => ask(line));
    queue = answer.catch(() => {});
    return answer;
  };
}
