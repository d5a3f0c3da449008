import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** A connection on which nothing moves for so long is given up, where it is the other end that does not move. */
const STALLED_MS = 30_000;

/** Drops whoever stops sending in the middle of a request or reading in the middle of an answer. Slow is welcome. */
export function dropStalled(server: Server): void {
  const requests = new WeakMap<Socket, { request: IncomingMessage; response: ServerResponse }>();
  server.on("request", (request, response) => void requests.set(request.socket, { request, response }));
  server.setTimeout(STALLED_MS, (socket) => {
    const known = requests.get(socket);
    // Where everything has come and nothing waits to be read, it is the app that works.
    const isOurTurn = known?.request.complete && !known.response.writableFinished && socket.writableLength === 0;
    if (!isOurTurn) return socket.destroy();
    socket.setTimeout(STALLED_MS);
  });
}
