import type { AnyContractProcedure } from "@orpc/contract";
import { afterEach, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import { call, RefusedCall } from "@/lib/client/call";
import { contract } from "@/lib/contract/contract";
import { type OperationRoute, routes } from "@/lib/contract/routes";

afterEach(() => vi.unstubAllGlobals());

/** Stands in for the network: keeps what was sent, and answers the same to everything. */
function network(status: number, body: unknown) {
  const sent: { address: string; method: string; body: unknown }[] = [];
  vi.stubGlobal("fetch", async (address: string, { method = "GET", body: json }: RequestInit = {}) => {
    sent.push({ address, method, body: typeof json === "string" ? JSON.parse(json) : undefined });
    return Response.json(body, { status });
  });
  return sent;
}

test("what the address names goes into it, the rest into the query or the body", async () => {
  const sent = network(200, { ok: true });
  expect(await call(routes.clients.read, { id: "a/b?c" })).toEqual({ ok: true });
  await call(routes.clients.list, { limit: 50, cursor: undefined, q: "甲 & 乙" });
  await call(routes.today.read, {});
  await call(routes.clients.patch, { id: "c1", version: 2, name: "王" });
  await call(routes.clients.trash, { id: "c1" });
  expect(sent).toEqual([
    { address: "/api/v1/clients/a%2Fb%3Fc", method: "GET", body: undefined },
    {
      address: `/api/v1/clients?${new URLSearchParams({ limit: "50", q: "甲 & 乙" })}`,
      method: "GET",
      body: undefined,
    },
    { address: "/api/v1/today", method: "GET", body: undefined },
    { address: "/api/v1/clients/c1", method: "PATCH", body: { version: 2, name: "王" } },
    { address: "/api/v1/clients/c1", method: "DELETE", body: {} },
  ]);
});

test("a refusal is thrown as the API words it, anything else as what the server answered", async () => {
  const refusal = { code: "INPUT_INVALID", message: "Some fields are wrong.", data: { fields: [] } };
  network(400, { ...refusal, status: 400 });
  await expect(call(routes.clients.create, { name: "" })).rejects.toMatchObject(refusal);
  await expect(call(routes.clients.create, { name: "" })).rejects.toBeInstanceOf(RefusedCall);
  network(502, { error: "bad gateway" });
  await expect(call(routes.clients.list)).rejects.toThrow("The server answered 502");
});

test("no query of the contract has a field that is a list or an object", () => {
  const groups: [string, Record<string, OperationRoute>][] = Object.entries(routes);
  const procedures: Record<string, Record<string, AnyContractProcedure>> = contract;
  let seen = 0;
  for (const [group, operations] of groups) {
    for (const [name, { method }] of Object.entries(operations)) {
      const schema = procedures[group]?.[name]?.["~orpc"].inputSchema;
      if (method !== "GET" || !(schema instanceof z.ZodMiniType)) continue;
      const { properties = {} } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
      for (const [field, described] of Object.entries(properties)) {
        seen += 1;
        expect(JSON.stringify(described), `${group}.${name}: ${field}`).not.toMatch(/"type":"(object|array)"/);
      }
    }
  }
  expect(seen).toBeGreaterThan(20);
});
