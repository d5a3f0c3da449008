import { ORPCError } from "@orpc/client";
import { OpenAPIHandler } from "@orpc/openapi/fetch";
import type { Locale } from "@/lib/domain/kinds";
import { fallbackLocale, pickLocale } from "@/lib/i18n/locale";
import { type Caller, identify } from "../identity";
import { requireSameOrigin } from "../origin";
import { rateLimits } from "../rate-limits";
import { Refusal } from "../refusal";
import type { ReceivedFile } from "../transfer/receive-file";
import { withReceivedFile } from "../transfer/take-import";
import { errorBody, refusalOf } from "./answer";
import { readJsonBody } from "./body";
import type { ApiContext } from "./context";
import { apiPrefix, methodsAt, operationOf } from "./operation";
import { router } from "./router";

/**
 * Answers one request to the API. Settled in this order: which operation, who calls, from where, how often, whether
 * they may, what they sent; only then does anything happen. Never throws; personal answers are never cached.
 */
export async function handleApi(request: Request): Promise<Response> {
  let caller: Caller | null = null;
  try {
    const url = new URL(request.url);
    const operation = operationOf(request.method, url.pathname);
    caller = await identify(request);
    if (caller?.via === "token") await rateLimits().tokenCalls.take(caller.owner.id);
    admit(operation.access, caller, request);
    if (operation.body !== "file" || !caller) return await answer(request, caller, await readJsonBody(request), null);
    const whose = caller;
    return await withReceivedFile(whose.owner, request, (file) => answer(request, whose, "", file));
  } catch (error) {
    const refusal = refusalOf(error);
    return Response.json(errorBody(refusal, localeOf(request, caller)), {
      status: refusal.status,
      headers: { ...personal, ...headersOf(refusal, request) },
    });
  }
}

async function answer(request: Request, caller: Caller | null, body: string, file: ReceivedFile | null) {
  const context: ApiContext = {
    caller,
    locale: localeOf(request, caller),
    headers: request.headers,
    file,
    replayed: false,
  };
  const { response } = await handler.handle(
    new Request(request.url, { method: request.method === "HEAD" ? "GET" : request.method, ...bodyOf(body) }),
    { prefix: apiPrefix, context },
  );
  if (!response) throw new Refusal("NOT_FOUND");
  // A stream that nobody is going to read would wait for its reader.
  if (request.method === "HEAD") await response.body?.cancel();
  return finish(response, context, request.method === "HEAD");
}

function headersOf({ code, retryAfter }: Refusal, request: Request): Record<string, string> {
  if (code === "METHOD_NOT_ALLOWED") return { allow: methodsAt(new URL(request.url).pathname).join(", ") };
  return retryAfter ? { "retry-after": String(retryAfter) } : {};
}

const handler = new OpenAPIHandler(router, {
  clientInterceptors: [
    async ({ context, input, next }) => {
      try {
        return await next();
      } catch (error) {
        const refusal = refusalOf(error, input);
        const body = errorBody(refusal, context.locale);
        context.retryAfter = refusal.retryAfter;
        throw new ORPCError(body.code, { status: body.status, message: body.message, data: body.data });
      }
    },
  ],
  customErrorResponseBodyEncoder: ({ code, status, message, data }) => ({ code, status, message, data }),
});

const personal = { "cache-control": "private, no-store" };

function admit(access: "public" | "read" | "write" | "session", caller: Caller | null, request: Request): void {
  const changes = request.method !== "GET" && request.method !== "HEAD";
  // A token is never sent by a browser on its own, so only cookies need the page's origin.
  if (changes && caller?.via !== "token") requireSameOrigin(request, { signedIn: caller !== null });
  if (access === "public") return;
  if (!caller) throw new Refusal("SIGN_IN_NEEDED");
  if (access === "session" && caller.via === "token") throw new Refusal("SESSION_NEEDED");
  if (access === "write" && caller.scope === "read") throw new Refusal("READ_ONLY_TOKEN");
}

function localeOf(request: Request, caller: Caller | null): Locale {
  return pickLocale(request.headers.get("accept-language")) ?? caller?.owner.locale ?? fallbackLocale;
}

function bodyOf(text: string) {
  return text === "" ? {} : { body: text, headers: { "content-type": "application/json" } };
}

/** A create that was already done answers 200 instead of 201; everything personal stays out of caches. */
function finish(response: Response, context: ApiContext, withoutBody: boolean): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(personal)) headers.set(name, value);
  if (context.retryAfter) headers.set("retry-after", String(context.retryAfter));
  if (context.saveAs && response.ok) {
    headers.set("content-type", "application/json");
    headers.set("content-disposition", `attachment; filename="${context.saveAs}"`);
  }
  const status = context.replayed && response.status === 201 ? 200 : response.status;
  return new Response(withoutBody ? null : response.body, { status, headers });
}
