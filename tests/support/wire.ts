import { Agent, type IncomingHttpHeaders, request } from "node:http";

/** A request exactly as it goes over the wire; headers may come many times, and the address may be no path at all. */
export type Sent = {
  method: string;
  path: string;
  headers: readonly (readonly [name: string, value: string])[];
  body?: string | Buffer;
};

/** What came back. Where the server closed the connection without an answer, the status is 0. */
export type Got = { status: number; headers: IncomingHttpHeaders; text: string };

/** A client that keeps one connection and adds nothing to what it sends but `Host` and the body's length. */
export type Wire = { send: (sent: Sent) => Promise<Got>; close: () => void };

/** Opens such a client. `send` rejects with `NoAnswer` after half a minute, or as said. */
export function openWire(port: number, maxMs = MAX_MS): Wire {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return { send: (sent) => exchange(agent, { port, maxMs }, sent), close: () => agent.destroy() };
}

const MAX_MS = 30_000;

function exchange(
  agent: Agent,
  { port, maxMs }: { port: number; maxMs: number },
  { method, path, headers, body }: Sent,
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? [] : [["content-length", String(Buffer.byteLength(body))] as const];
    const sent = [["host", `localhost:${port}`] as const, ...length, ...headers].flat();
    const options = { agent, host: "127.0.0.1", port, method, path, headers: sent, timeout: maxMs };
    const asked = request(options, (response) => {
      const chunks: Buffer[] = [];
      const end = () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        });
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", end);
      response.on("close", end);
    });
    asked.on("timeout", () => asked.destroy(new NoAnswer(`${method} ${path}`, maxMs)));
    // A guard may close a connection on which more is being sent, and its answer is then lost on the way.
    asked.on("error", (error) =>
      error instanceof NoAnswer ? reject(error) : resolve({ status: 0, headers: {}, text: "" }),
    );
    asked.end(body);
  });
}

/** A request that the server took and did not answer. */
export class NoAnswer extends Error {
  constructor(what: string, maxMs: number) {
    super(`${what.length > 40 ? `${what.slice(0, 40)}…` : what}: no answer within ${maxMs / 1_000} s`);
  }
}
