import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the server received it. */
export type Received = { method: string; address: string; type: string | undefined; body: string };

/** A server on loopback that keeps what it receives and gives the same answer until it is told another. */
export async function answeringServer() {
  const received: Received[] = [];
  let answer: { status: number; body: string } = { status: 200, body: "{}" };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    received.push({ method, address: url, type: headers["content-type"], body: Buffer.concat(chunks).toString() });
    response.writeHead(answer.status, { "content-type": "application/json", connection: "close" }).end(answer.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    answerWith: (status: number, body: string) => {
      answer = { status, body };
    },
    close: async () => {
      server.close();
      await once(server, "close");
    },
  };
}
