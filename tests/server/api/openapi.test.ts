import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { GET } from "@/app/api/v1/openapi.json/route";
import { errorStatus } from "@/lib/contract/errors";
import { routes } from "@/lib/contract/routes";
import { setAuthEnvironment } from "../../support/visitor";
import { operations } from "./operations";

beforeAll(setAuthEnvironment);

const operation = z.looseObject({
  operationId: z.string(),
  summary: z.string().min(1),
  description: z.string().min(1),
  tags: z.array(z.string()).length(1),
  security: z.array(z.unknown()).optional(),
  parameters: z
    .array(z.looseObject({ name: z.string(), in: z.enum(["path", "query"]), required: z.boolean().optional() }))
    .optional(),
  requestBody: z.looseObject({ content: z.looseObject({ "application/json": z.unknown() }) }).optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string() })),
});
const documentForm = z.looseObject({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.looseObject({ url: z.url() })).length(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(z.string().regex(/^\//), z.partialRecord(z.enum(["get", "post", "patch", "delete"]), operation)),
  components: z.looseObject({
    schemas: z.record(z.string(), z.unknown()),
    securitySchemes: z.strictObject({
      token: z.looseObject({ type: z.literal("http"), scheme: z.literal("bearer") }),
      session: z.looseObject({ type: z.literal("apiKey"), in: z.literal("cookie") }),
    }),
  }),
});

async function served() {
  const response = await GET();
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toContain("application/json");
  const raw: unknown = await response.json();
  return { raw, document: documentForm.parse(raw) };
}

test("the document describes every operation of the contract once, and nothing else", async () => {
  const { document } = await served();
  const described = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, one]) => ({ address: `${method.toUpperCase()} ${path}`, one })),
  );
  const addresses = operations.map(({ route }) => `${route.method} ${route.path}`);
  expect(described.map(({ address }) => address).sort()).toEqual(addresses.toSorted());
  const names = described.map(({ one }) => one?.operationId);
  expect(new Set(names).size).toBe(names.length);

  for (const { route, group } of operations) {
    const one = document.paths[route.path]?.[route.method.toLowerCase() as "get"];
    expect(one?.tags).toEqual([group]);
    expect(Object.keys(one?.responses ?? {})).toEqual([String(route.successStatus ?? 200), "default"]);
    // Without a word of its own, an operation needs a token like the document as a whole.
    expect(one?.security).toEqual(
      { public: [], session: [{ session: [] }], read: undefined, write: undefined }[route.access],
    );
    const inPath = (one?.parameters ?? []).filter((parameter) => parameter.in === "path");
    expect(inPath).toMatchObject(route.path.includes("{id}") ? [{ name: "id", required: true }] : []);
    const sends = route.method === "POST" || route.method === "PATCH" || route === routes.account.remove;
    expect(one?.requestBody !== undefined).toBe(sends);
  }
  expect(document.security).toEqual([{ token: [] }, { session: [] }]);
});

test("every reference in the document leads somewhere", async () => {
  const { raw } = await served();
  const found = references(raw);
  expect(found.length).toBeGreaterThan(0);
  for (const reference of found) {
    expect(reference).toMatch(/^#\//);
    const steps = reference
      .slice(2)
      .split("/")
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    expect(steps.reduce((value, step) => Reflect.get(Object(value), step), raw)).toBeDefined();
  }
});

test("an error has the one form, with every code there is", async () => {
  const { raw } = await served();
  const schema = Object(raw).components.schemas.Error;
  expect(schema).toMatchObject({ type: "object", required: ["code", "status", "message", "data"] });
  expect(schema.properties.code.enum).toEqual(Object.keys(errorStatus));
});

test("an input says what it takes: its fields, those that are needed, and that there are no others", async () => {
  const { document } = await served();
  const body = Object(document.paths["/income"]?.post?.requestBody?.content["application/json"]).schema;
  expect(body).toMatchObject({ type: "object", required: ["receivedOn", "amount"], additionalProperties: false });
  expect(body.properties).toMatchObject({ amount: { type: "integer" }, recurring: { type: "boolean" } });
  const query = document.paths["/deals"]?.get?.parameters?.map(({ name }) => name);
  expect(query?.sort()).toEqual(["clientId", "cursor", "from", "kind", "limit", "q", "stage", "to"]);
});

function references(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "$ref" && typeof item === "string" ? [item] : references(item),
  );
}
