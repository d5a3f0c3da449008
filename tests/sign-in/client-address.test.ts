import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { clientAddress, stampClientAddress } from "@/lib/server/limits/client-address";
import { networkOf } from "@/lib/server/limits/networks";

let undo: (() => void)[] = [];

afterEach(() => {
  for (const step of undo) step();
  undo = [];
});

/** What a server of this process sees of a request that claims these headers. */
async function seen(trustedProxies: number, headers: Record<string, string | string[]>) {
  undo.push(stampClientAddress(trustedProxies));
  const server = createServer((incoming, answer) => void answer.end(JSON.stringify(incoming.headers)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  undo.push(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const text = await new Promise<string>((resolve, reject) => {
    const asked = request({ port, host: "127.0.0.1", headers, agent: false }, async (answer) => {
      resolve((await answer.toArray()).join(""));
    });
    asked.on("error", reject).end();
  });
  return new Headers(JSON.parse(text));
}

describe("the sender's address", () => {
  test.each([
    [0, {}, "127.0.0.1"],
    [0, { "x-forwarded-for": "6.6.6.6" }, "127.0.0.1"],
    [0, { "x-forwarded-for": ["6.6.6.6", "7.7.7.7"] }, "127.0.0.1"],
    [1, { "x-forwarded-for": "203.0.113.7" }, "203.0.113.7"],
    [1, { "x-forwarded-for": "6.6.6.6, 203.0.113.7" }, "203.0.113.7"],
    [1, { "x-forwarded-for": ["6.6.6.6", "203.0.113.7"] }, "203.0.113.7"],
    [1, {}, "127.0.0.1"],
    [1, { "x-forwarded-for": "nonsense" }, "127.0.0.1"],
    [2, { "x-forwarded-for": "6.6.6.6, 203.0.113.7, 10.0.0.2" }, "203.0.113.7"],
    [2, { "x-forwarded-for": "2001:db8:1:2::3, 10.0.0.2" }, "2001:db8:1:2::3"],
  ])("behind %i trusted proxies, with %j, is %s", async (proxies, headers, address) => {
    expect(clientAddress(await seen(proxies, headers))).toBe(address);
  });

  test("is not taken from any other header a client may send", async () => {
    const headers = await seen(0, { forwarded: "for=6.6.6.6", "x-real-ip": "6.6.6.6" });
    expect(headers.has("forwarded")).toBe(false);
    expect(headers.has("x-real-ip")).toBe(false);
  });

  test.each([
    [1, "203.0.113.7:51234", "203.0.113.7"],
    [1, "6.6.6.6, 203.0.113.7:51234", "203.0.113.7"],
    [1, "[2001:db8:1:2::3]:51234", "2001:db8:1:2::3"],
    [1, '6.6.6.6, "[2001:db8:1:2::3]"', "2001:db8:1:2::3"],
    [1, "::ffff:203.0.113.7", "203.0.113.7"],
    [1, "fe80::1%eth0", "fe80::1"],
    // Where the proxy names nobody, it is its own address that counts, and never what the client wrote before it.
    [1, "6.6.6.6, unknown", "127.0.0.1"],
    [1, "6.6.6.6, _hidden", "127.0.0.1"],
    [1, "6.6.6.6, ", "127.0.0.1"],
    [2, "6.6.6.6, unknown, 10.0.0.2:80", "10.0.0.2"],
    [2, "6.6.6.6, 203.0.113.7, unknown", "203.0.113.7"],
    [1, "203.0.113.777", "127.0.0.1"],
  ])("behind %i proxies that say %s is %s, read from the right", async (proxies, said, address) => {
    expect(clientAddress(await seen(proxies, { "x-forwarded-for": said }))).toBe(address);
  });

  test("is nobody's where none is said", () => {
    expect(clientAddress(new Headers())).toBe("unknown");
  });
});

describe("the network of an address", () => {
  test.each([
    ["203.0.113.7", 64, "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", 64, "20010db800010002/64"],
    ["2001:DB8:1:2:ffff::1", 64, "20010db800010002/64"],
    ["2001:db8:1:2ff::1", 56, "20010db8000102/56"],
    ["2001:db8:1:2ff::1", 48, "20010db80001/48"],
    ["2001:db8::1", 64, "20010db800000000/64"],
    ["::1", 48, "000000000000/48"],
    ["unknown", 64, "unknown"],
  ] as const)("%s, of %i bits, is %s", (address, bits, network) => {
    expect(networkOf(address, bits)).toBe(network);
  });
});
