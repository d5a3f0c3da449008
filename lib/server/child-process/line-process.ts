import type { ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { startProgram } from "./program";

/** A program of ours that answers each line of its input with a line of its output, in order. */
type LineProgram = {
  /** Its file, relative to the project's root. */
  file: string;
  /** Node.js's own flags, such as a memory limit. */
  flags: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** The timeout of an answer; when it passes, the process is killed. */
  maxMs: number;
  /** After this time without work the process ends and frees its memory. */
  idleMs: number;
};

type Running = { child: ChildProcessByStdio<Writable, Readable, null>; lines: Interface };

/**
 * Asks a program in a child process, which is started on demand. Questions run one at a time, however many are asked.
 * Rejects where the process ends or takes too long; the next question gets a new process.
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
    // A caller who is waiting learns of the end; if nobody is, the next question gets a new process.
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
