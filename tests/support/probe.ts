import { connect } from "node:net";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { freePort, type ServerProcess, startLeap } from "./server-process";

/** What the server's process says of itself. `maxLoopDelayMs` is the longest its loop stood still since it was last asked. */
export type Reading = { cpuMicros: number; maxLoopDelayMs: number; rssBytes: number; heapUsed: number };

/** A running server that says what it uses, and what processor time a known piece of work takes it now. */
export type ProbedServer = ServerProcess & {
  port: number;
  read: () => Promise<Reading>;
  knownWorkMs: () => Promise<number>;
};

/** Starts Leap as `npm start` does, with the probe in its process. */
export async function startProbed(settings: Record<string, string>): Promise<ProbedServer> {
  const [port, probePort] = [await freePort(), await freePort()];
  const probe = pathToFileURL("tests/attacks/loop-probe.mjs").href;
  const leap = await startLeap({
    PORT: String(port),
    NODE_OPTIONS: `--import=${probe}`,
    LOOP_PROBE_PORT: String(probePort),
    ...settings,
  });
  const ask = linesFrom(probePort);
  return {
    ...leap,
    port,
    read: async () => reading.parse(JSON.parse(await ask("?"))),
    knownWorkMs: async () => Number(await ask("work")) / 1_000,
  };
}

/** Asks for a reading after the loop's monitor has had the time to notice what has just ended. */
export async function settledReading(server: ProbedServer): Promise<Reading> {
  await sleep(3 * MONITOR_TICK_MS);
  return server.read();
}

const MONITOR_TICK_MS = 10;

const reading = z.object({
  cpuMicros: z.number(),
  maxLoopDelayMs: z.number(),
  rssBytes: z.number(),
  heapUsed: z.number(),
});

/** One connection is kept, so that asking costs the server next to nothing. */
function linesFrom(port: number): (question: string) => Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  const giveUp = () => {
    for (const one of waiting.splice(0)) one.reject(new Error("The probe's process has ended."));
  };
  socket.on("error", giveUp);
  socket.on("close", giveUp);
  createInterface({ input: socket })
    .on("line", (line) => waiting.shift()?.resolve(line))
    // The socket's own handler tells whoever waits.
    .on("error", () => {});
  return (question) =>
    new Promise((resolve, reject) => {
      if (socket.destroyed) return reject(new Error("The probe's process has ended."));
      waiting.push({ resolve, reject });
      socket.write(`${question}\n`);
    });
}
