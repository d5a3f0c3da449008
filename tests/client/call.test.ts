import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { api } from "@/lib/client/api";
import { apiErrorOf } from "@/lib/client/api-error";
import { call, callWithFile, RefusedCall } from "@/lib/client/call";
import { routes } from "@/lib/contract/routes";
import { answeringServer } from "./answering-server";

let server: Awaited<ReturnType<typeof answeringServer>>;

beforeAll(async () => {
  server = await answeringServer();
  const { fetch } = globalThis;
  // In a browser an address without a host is one of the page's own server.
  vi.stubGlobal("location", new URL(server.origin));
  vi.stubGlobal("fetch", (address: string | Request, init?: RequestInit) =>
    fetch(typeof address === "string" ? new URL(address, server.origin) : address, init),
  );
});

afterEach(() => {
  server.received.length = 0;
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

const refusal = {
  code: "INPUT_INVALID",
  message: "Some fields are wrong.",
  data: { fields: [{ path: "name", code: "required", message: "Something must stand here." }] },
};

describe("a plain call", () => {
  test("sends its input as JSON to the operation's address, and gives the answer as it came", async () => {
    server.answerWith(201, '{"id":"1"}');
    expect(await call(routes.clients.create, { name: "茶" })).toEqual({ id: "1" });
    expect(server.received).toEqual([
      { method: "POST", address: "/api/v1/clients", type: "application/json", body: '{"name":"茶"}' },
    ]);
  });

  test("that is refused throws the refusal in words", async () => {
    server.answerWith(422, JSON.stringify(refusal));
    const refused = await call(routes.clients.create, {}).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RefusedCall);
    expect(apiErrorOf(refused)).toEqual(refusal);
  });

  test.each([
    [502, '{"error":"bad gateway"}'],
    [503, "null"],
  ])("that something else answers with %i throws, and no refusal is made up", async (status, body) => {
    server.answerWith(status, body);
    const failed = await call(routes.clients.create, {}).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Error);
    expect(apiErrorOf(failed)).toBeNull();
  });

  test("sends a file as the body and the rest in the address", async () => {
    server.answerWith(200, "{}");
    await callWithFile(routes.transfer.import, new Blob(['{"a":1}']), { dryRun: "true" });
    const [sent] = server.received;
    expect(sent).toMatchObject({ method: "POST", type: "application/json", body: '{"a":1}' });
    expect(sent?.address).toBe(`/api/v1${routes.transfer.import.path}?dryRun=true`);
  });
});

describe("the typed client", () => {
  test("puts the id into the address and the rest into the body", async () => {
    server.answerWith(200, '{"id":"a b","version":2}');
    const saved = await api.clients.patch.call({ id: "a b", version: 1, name: "B" });
    expect(saved).toMatchObject({ version: 2 });
    const [sent] = server.received;
    expect([sent?.method, sent?.address]).toEqual(["PATCH", "/api/v1/clients/a%20b"]);
    expect(JSON.parse(sent?.body ?? "")).toEqual({ version: 1, name: "B" });
  });

  test("puts the input of a reading into the address", async () => {
    server.answerWith(200, '{"items":[],"nextCursor":null}');
    await api.clients.list.call({ limit: 5, q: "茶" });
    const [sent] = server.received;
    expect(sent?.method).toBe("GET");
    const address = new URL(sent?.address ?? "", server.origin);
    expect(Object.fromEntries(address.searchParams)).toEqual({ limit: "5", q: "茶" });
  });

  test("carries a refusal with its code, words and fields", async () => {
    server.answerWith(409, JSON.stringify({ ...refusal, code: "STALE", data: { fields: [] } }));
    const refused = await api.clients.patch.call({ id: "a", version: 1 }).catch((error: unknown) => error);
    expect(apiErrorOf(refused)).toEqual({ code: "STALE", message: refusal.message, data: { fields: [] } });
  });

  test("makes no refusal of an answer that is not the API's", async () => {
    server.answerWith(502, '{"message":"bad gateway"}');
    const failed = await api.clients.patch.call({ id: "a", version: 1 }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Error);
    expect(apiErrorOf(failed)).toBeNull();
  });
});
