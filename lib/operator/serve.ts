import { createServer, get, type Server } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { admitted, publicPort, refuseUnreadable } from "./edge/edge.ts";
import { maxHead } from "./edge/limits.ts";
import { dropStalled } from "./edge/stalled.ts";

/**
 * The production server's process. It listens itself instead of through `next start`, because the framework needs the
 * public address instead of the one it listens on (redirects and `request.url` contain it), because exactly one
 * address is to be printed, once it answers, and because shutting down must take a bounded time whatever a client
 * does. Its project imports name their file extension and import nothing further, so that Node.js runs it without a
 * loader.
 */
async function main(): Promise<void> {
  const { host, port, url } = readArguments();
  const began = performance.now();
  // The framework listens for upgrades on the server it is given, so it gets this one, which receives none. On our
  // own server upgrades are ordinary requests, which the edge checks; no other protocol is spoken.
  const httpServer = createServer();
  const app = next({ dev: false, hostname: url.hostname, port: publicPort(url), httpServer });
  const server = createServer({ maxHeaderSize: maxHead, requestTimeout: MAX_REQUEST_MS }, (request, response) => {
    const admittedRequest = admitted(request, response, url);
    if (admittedRequest) void handle(admittedRequest, response);
  });
  server.on("clientError", refuseUnreadable);
  dropStalled(server);
  endOnSignal(server, () => app.close());
  await app.prepare();
  const handle = app.getRequestHandler();
  await listen(server, port, host);
  await untilReady(port, host);
  const where = url.hostname === "localhost" ? "" : `, listening on ${host}:${port}`;
  console.log(`Leap answers at ${url.origin}${where} (${((performance.now() - began) / 1000).toFixed(1)} s).`);
}

/**
 * The timeout of a whole request, body included. The largest import takes this long at 110 kB/s; stalled clients are
 * dropped sooner.
 */
const MAX_REQUEST_MS = 900_000;

/** Requests in progress get this long to finish; service managers usually kill after 15 s or more. */
const SHUTDOWN_MS = 10_000;

/** The first answers may wait for cold code; a server that has not answered by then is broken. */
const READY_MS = 30_000;

function readArguments() {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { host: text, port: text, url: text } });
  const { host = "127.0.0.1", port = "3000", url = `http://localhost:${port}` } = values;
  return { host, port: Number(port), url: new URL(url) };
}

/**
 * Stops accepting connections, lets requests finish for at most ten seconds, then exits with code 0 whatever a client
 * does.
 */
function endOnSignal(server: Server, close: () => Promise<void>): void {
  let ending = false;
  const end = () => {
    // A terminal and npm may both forward the same Ctrl+C.
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(0), SHUTDOWN_MS);
    server.close(() => void close().finally(() => process.exit(0)));
    // A keep-alive connection counts as open until its last request is done and it is idle again.
    setInterval(() => server.closeIdleConnections(), 100);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(new Error(`The server cannot listen on ${host}:${port}: ${error.message}`)));
    server.listen(port, host, resolve);
  });
}

async function untilReady(port: number, host: string): Promise<void> {
  const status = await new Promise<number | string>((resolve) => {
    const request = get({ host: reachable(host), port, path: "/api/health/ready", timeout: READY_MS }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on("timeout", () => request.destroy(new Error(`no answer within ${READY_MS / 1000} s`)));
    request.on("error", (error) => resolve(error.message));
  });
  if (status !== 200) throw new Error(`The server listens but is not ready: ${status}.`);
}

function reachable(host: string): string {
  return host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
