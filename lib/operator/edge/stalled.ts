import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** A connection on which nothing moves for so long is given up, where it is the other end that does not move. */
const STALLED_MS = 30_000;

/** How often a connection is looked at on which nothing happens. */
const LOOK_MS = 5_000;

type Watched = {
  /** What is under way on the connection: the last request and its answer. */
  request?: IncomingMessage;
  response?: ServerResponse;
  /** How much had moved when it was last looked at, and since when that is so. */
  moved: string;
  since: number;
};

/** Drops whoever stops sending in the middle of a request or reading in the middle of an answer. Slow is welcome. */
export function dropStalled(server: Server): void {
  const connections = new WeakMap<Socket, Watched>();
  const watchedOf = (socket: Socket) => {
    const watched = connections.get(socket) ?? { moved: "", since: 0 };
    connections.set(socket, watched);
    return watched;
  };
  server.on("request", (request, response) => Object.assign(watchedOf(request.socket), { request, response }));
  server.setTimeout(LOOK_MS, (socket) => {
    const watched = watchedOf(socket);
    const { request, response } = watched;
    // Between two requests Node.js itself says how long a connection is kept.
    if (request?.complete && response?.writableFinished) return socket.destroy();
    const moved = `${socket.bytesRead} ${socket.bytesWritten} ${socket.writableLength}`;
    // Where everything has come and nothing waits to be read, it is the app that works.
    const isOurTurn = request?.complete && socket.writableLength === 0;
    if (isOurTurn || moved !== watched.moved) Object.assign(watched, { moved, since: performance.now() - LOOK_MS });
    if (performance.now() - watched.since >= STALLED_MS) return socket.destroy();
    socket.setTimeout(LOOK_MS);
  });
}
