import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** A connection is dropped after this time without any traffic, if the other end is the one that stalls. */
const STALLED_MS = 30_000;

/** How often an idle connection is checked. */
const CHECK_MS = 5_000;

type Watched = {
  /** The last request on the connection and its answer. */
  request?: IncomingMessage;
  response?: ServerResponse;
  /** A fingerprint of the traffic at the last check, and the time since which it has not changed. */
  moved: string;
  since: number;
};

/**
 * Drops clients that stop sending in the middle of a request or reading in the middle of an answer. Slow ones are
 * allowed.
 */
export function dropStalled(server: Server): void {
  const connections = new WeakMap<Socket, Watched>();
  const watchedOf = (socket: Socket) => {
    const watched = connections.get(socket) ?? { moved: "", since: 0 };
    connections.set(socket, watched);
    return watched;
  };
  server.on("request", (request, response) => Object.assign(watchedOf(request.socket), { request, response }));
  server.setTimeout(CHECK_MS, (socket) => {
    const watched = watchedOf(socket);
    const { request, response } = watched;
    // Between two requests the timeout that fires is Node.js's own keep-alive timeout.
    if (request?.complete && response?.writableFinished) return socket.destroy();
    const traffic = `${socket.bytesRead} ${socket.bytesWritten} ${socket.writableLength}`;
    // Everything has arrived and nothing waits to be read, so the app is at work.
    const isOurTurn = request?.complete && socket.writableLength === 0;
    if (isOurTurn || traffic !== watched.moved)
      Object.assign(watched, { moved: traffic, since: performance.now() - CHECK_MS });
    if (performance.now() - watched.since >= STALLED_MS) return socket.destroy();
    socket.setTimeout(CHECK_MS);
  });
}
