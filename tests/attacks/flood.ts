import { connect } from "node:net";

/** A body without an announced length that does not stop by itself. */
export type Flood = { path: string; method?: string; type: string; cookie?: string; bytes: number };

/** How such a body ended: how much of it was sent, the status it was answered with (0 for none), and after how long. */
export type Flooded = { sentBytes: number; status: number; ms: number };

/** Sends one until it is refused, or whole; resolves once the connection is closed or `maxMs` are over. */
export function flood(
  port: number,
  { path, method = "POST", type, cookie, bytes }: Flood,
  maxMs = 60_000,
): Promise<Flooded> {
  return new Promise((resolve) => {
    const began = performance.now();
    let sentBytes = 0;
    let answer = "";
    const socket = connect(port, "127.0.0.1");
    const head = [
      `${method} ${path} HTTP/1.1`,
      `Host: localhost:${port}`,
      `Origin: http://localhost:${port}`,
      `Content-Type: ${type}`,
      ...(cookie ? [`Cookie: ${cookie}`] : []),
      "Transfer-Encoding: chunked",
      "Connection: close",
    ];
    const send = () => {
      while (sentBytes < bytes) {
        sentBytes += PIECE.length;
        if (!socket.write(CHUNK)) return void socket.once("drain", send);
      }
      socket.write("0\r\n\r\n");
    };
    const timer = setTimeout(() => socket.destroy(), maxMs);
    socket.on("connect", () => {
      socket.write(`${head.join("\r\n")}\r\n\r\n`);
      send();
    });
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    // Being cut off is what is meant to happen.
    socket.on("error", () => {});
    socket.on("close", () => {
      clearTimeout(timer);
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
      resolve({ sentBytes, status, ms: performance.now() - began });
    });
  });
}

const PIECE = "a".repeat(65_536);
const CHUNK = `${PIECE.length.toString(16)}\r\n${PIECE}\r\n`;
