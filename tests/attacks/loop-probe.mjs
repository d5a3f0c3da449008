import { createServer } from "node:net";
import { basename } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { isMainThread } from "node:worker_threads";

/**
 * Loaded into the server by `NODE_OPTIONS=--import`: says over a loopback port of its own, one line of JSON for each line
 * it is sent, what the process has used and how long its loop stood still since it was last asked; or, asked so, what
 * processor time a known piece of work takes it now. It listens below the http server, so that no guard of the app can
 * refuse it.
 */
const RESOLUTION_MS = 10;
const port = Number(process.env.LOOP_PROBE_PORT);

// The option is inherited by the start, its builds, imports and threads; only the process that stays is asked.
if (port > 0 && isMainThread && basename(process.argv[1] ?? "") === "serve.ts") listen();

function listen() {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", (asked) => {
      if (String(asked) === "work\n") return void socket.write(`${knownWorkMicros()}\n`);
      const { user, system } = process.cpuUsage();
      const { rss, heapUsed } = process.memoryUsage();
      // The monitor counts the pause between two of its own ticks, so a loop that never stands still shows one of them.
      const maxLoopDelayMs = Math.max(0, delays.max / 1e6 - RESOLUTION_MS);
      delays.reset();
      socket.write(`${JSON.stringify({ cpuMicros: user + system, maxLoopDelayMs, rssBytes: rss, heapUsed })}\n`);
    });
  });
  server.on("error", (error) => console.error(`The probe cannot listen: ${error.message}`));
  server.listen(port, "127.0.0.1");
  // The server's end is not the probe's to hold up.
  server.unref();
  server.on("connection", (socket) => socket.unref());
}

/** The least of a few times: reading a text of the size and kind that the attacks send. */
function knownWorkMicros() {
  const text = `{${Array.from({ length: 70_000 }, (_, at) => `"k${at}":0`).join()}}`;
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    JSON.parse(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}
