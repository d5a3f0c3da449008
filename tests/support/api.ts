import { expect } from "vitest";
import { z } from "zod";
import { database } from "@/db/client";
import { recordTables } from "@/db/record-tables";
import { accounts, sessions, tokens, users } from "@/db/schema/users";
import { type OperationRoute, routes } from "@/lib/contract/routes";
import type { Resource } from "@/lib/domain/resources";
import { handleApi } from "@/lib/server/api/handle";
import { type Credentials, nobody } from "./people";
import { origin } from "./visitor";

/** What the API answered. `text` is the body as it was sent, `body` what it says. */
export type Answer = { status: number; headers: Headers; text: string; body: unknown };

/** How a request is sent beside its method and path. */
export type Sending = {
  as?: Credentials;
  query?: Readonly<Record<string, unknown>> | undefined;
  body?: unknown;
  /** The body as it goes over the wire, where it is no JSON. */
  raw?: string | Uint8Array<ArrayBuffer> | undefined;
  headers?: Readonly<Record<string, string>>;
};

/** Sends a request to the real API. `path` is what follows `/api/v1`. */
export async function call(method: string, path: string, sending: Sending = {}): Promise<Answer> {
  const { as = nobody, query = {}, body, raw, headers = {} } = sending;
  const url = `${origin}/api/v1${path}${queryOf(query)}`;
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const sent = new Headers(text === undefined ? {} : { "content-type": "application/json" });
  for (const [name, value] of Object.entries({ ...as, ...headers })) sent.set(name, value);
  const request = new Request(url, { method, body: text, headers: sent });
  const response = await handleApi(request);
  const answered = await response.text();
  return { status: response.status, headers: response.headers, text: answered, body: parsed(answered) };
}

/** Asks for one operation of the contract with its input, which goes to the path, the query or the body. */
export function ask(route: OperationRoute, input: unknown, sending: Sending = {}): Promise<Answer> {
  const { path, rest } = address(route, input);
  if (route.body === "file")
    return call(route.method, path, { query: Object(rest.query), body: rest.body, ...sending });
  const where = route.method === "GET" ? { query: rest } : { body: bodyOf(route, rest) };
  return call(route.method, path, { ...where, ...sending });
}

/** Where an operation's input goes: into its path, and what is left into its query or body. */
export function address(route: OperationRoute, input: unknown): { path: string; rest: Record<string, unknown> } {
  const rest: Record<string, unknown> = isObject(input) ? { ...input } : {};
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { path, rest };
}

/** A record as it was answered; fails where the answer is another than `status`. */
export function rowOf(answer: Answer, status = 200): AnsweredRow {
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status });
  return answeredRow.parse(answer.body);
}

const answeredRow = z.looseObject({ id: z.string(), version: z.int(), createdAt: z.string(), updatedAt: z.string() });
export type AnsweredRow = z.infer<typeof answeredRow>;

/** A page of a list as it was answered. */
export function pageFrom(answer: Answer): { items: AnsweredRow[]; nextCursor: string | null } {
  expect(answer.body).toMatchObject({ items: expect.any(Array) });
  expect(answer.status).toBe(200);
  return answeredPage.parse(answer.body);
}

const answeredPage = z.strictObject({ items: z.array(answeredRow), nextCursor: z.nullable(z.string()) });

/** Makes a record. */
export async function make(resource: Resource, as: Credentials, body: object): Promise<AnsweredRow> {
  return rowOf(await ask(routes[resource].create, body, { as }), 201);
}

/** Reads a record. */
export async function get(resource: Resource, as: Credentials, id: string): Promise<AnsweredRow> {
  return rowOf(await ask(routes[resource].read, { id }, { as }));
}

/** Changes a record from the version it was last seen at. */
export async function change(
  resource: Resource,
  as: Credentials,
  { id, version }: AnsweredRow,
  fields: object,
): Promise<AnsweredRow> {
  return rowOf(await ask(routes[resource].patch, { ...fields, id, version }, { as }));
}

/** The records of a list. */
export async function listed(resource: Resource, as: Credentials, query: object = {}): Promise<AnsweredRow[]> {
  return pageFrom(await ask(routes[resource].list, { limit: 200, ...query }, { as })).items;
}

/** Expects a refusal with this status, code and wrong fields as `{path: code}`. */
export function expectRefusal(answer: Answer, status: number, code: string, fields: Record<string, string> = {}): void {
  const body = refusal.safeParse(answer.body).data;
  const named = Object.fromEntries((body?.data.fields ?? []).map((field) => [field.path, field.code]));
  expect({ status: answer.status, code: body?.code, fields: named }).toEqual({ status, code, fields });
}

/** The one shape of every error. */
export const refusal = z.strictObject({
  code: z.string(),
  status: z.int(),
  message: z.string().min(1),
  data: z.strictObject({
    fields: z.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string().min(1) })),
  }),
});

/** Every row of every table, or of those that are named, in no order; when something was last used is no data. */
export async function everything(names: readonly string[] = Object.keys(tables)): Promise<string[]> {
  const dumped = await Promise.all(
    Object.entries(tables).map(async ([name, table]) => {
      if (!names.includes(name)) return [];
      const rows = await database().select().from(table);
      return rows.map((row) => `${name} ${JSON.stringify({ ...row, lastSeenAt: "", lastUsedAt: "" })}`);
    }),
  );
  return dumped.flat().sort();
}

const tables = { ...recordTables, accounts, sessions, tokens, users };

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => [name, typeof one === "string" ? one : JSON.stringify(one)]),
  );
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
}

function bodyOf({ method }: OperationRoute, rest: object): object | undefined {
  return method === "DELETE" && Object.keys(rest).length === 0 ? undefined : rest;
}

function parsed(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
