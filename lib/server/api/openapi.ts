import type { OpenAPI } from "@orpc/contract";
import { OpenAPIGenerator } from "@orpc/openapi";
import { ZodToJsonSchemaConverter } from "@orpc/zod/zod4";
import { contract } from "@/lib/contract/contract";
import { errorStatus } from "@/lib/contract/errors";
import { routes } from "@/lib/contract/routes";
import { exportFile } from "@/lib/contract/transfer";
import { authCookies } from "../auth/cookies";
import { settings } from "../env";
import { apiPrefix, operationOf } from "./operation";

/** The OpenAPI 3.1 document of the whole API, generated from the contract once. */
export function openApiDocument(): Promise<Document> {
  document ??= generate();
  return document;
}

type Document = Awaited<ReturnType<OpenAPIGenerator["generate"]>>;

let document: Promise<Document> | undefined;

async function generate(): Promise<Document> {
  const converter = new ZodToJsonSchemaConverter();
  const generator = new OpenAPIGenerator({ schemaConverters: [converter] });
  const [, exported] = await converter.convert(exportFile, { strategy: "input" });
  const generated = await generator.generate(contract, {
    info: { title: "Leap · 跃迁", version: "1", description },
    servers: [{ url: `${settings().url}${apiPrefix}` }],
    security: [{ token: [] }, { session: [] }],
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A personal token, `leap_…`" },
        session: { type: "apiKey", in: "cookie", name: authCookies(settings().url).sessionToken.name },
      },
      schemas: { Error: errorSchema, Export: exported as OpenAPI.SchemaObject },
    },
  });
  for (const [path, item] of Object.entries(generated.paths ?? {})) {
    for (const method of ["get", "post", "patch", "delete"] as const) {
      const operation = item?.[method];
      if (!operation) continue;
      const { access, body } = operationOf(method.toUpperCase(), `${apiPrefix}${path}`).route;
      if (access === "public") operation.security = [];
      if (access === "session") operation.security = [{ session: [] }];
      operation.description = accessDescription[access];
      if (body === "file") operation.requestBody = { required: true, content: exportContent };
      if (path === routes.transfer.export.path) {
        operation.responses = { 200: { description: "OK", content: exportContent } };
      }
      operation.responses = { ...operation.responses, default: errorResponse };
    }
  }
  return generated;
}

const description =
  "Everything a signed-in person can do. Scripts send a personal token as `Authorization: Bearer leap_…`. Civil dates are `YYYY-MM-DD` in the owner's time zone, instants are UTC, money is an integer in minor units with its currency beside it. A create may carry an `id` (UUID version 7) of the client's own making: sent again, it makes no second row. A change names the `version` it was made against.";

const accessDescription = {
  public: "Anyone may call this.",
  read: "Needs a session or a token with the scope `read` or `write`.",
  write: "Needs a session or a token with the scope `write`.",
  session: "Needs a person signed in with a browser; a token cannot call this.",
};

const errorSchema: OpenAPI.SchemaObject = {
  type: "object",
  required: ["code", "status", "message", "data"],
  properties: {
    code: { type: "string", enum: Object.keys(errorStatus) },
    status: { type: "integer" },
    message: { type: "string", description: "In the language of Accept-Language, else the profile's" },
    data: {
      type: "object",
      properties: {
        fields: {
          type: "array",
          items: {
            type: "object",
            properties: { path: { type: "string" }, code: { type: "string" }, message: { type: "string" } },
          },
        },
      },
    },
  },
};

/** The export file bypasses the contract's schemas in both directions, so its shape is declared here. */
const exportContent = { "application/json": { schema: { $ref: "#/components/schemas/Export" } } };

const errorResponse = {
  description: "A refusal: nothing was changed.",
  content: { "application/json": { schema: { $ref: "#/components/schemas/Error" } } },
};
