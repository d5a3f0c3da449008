import { StandardBracketNotationSerializer } from "@orpc/openapi-client/standard";
import { call } from "@orpc/server";
import type { OperationRoute } from "@/lib/contract/routes";
import type { Locale } from "@/lib/domain/kinds";
import { fallbackLocale, pickLocale } from "@/lib/i18n/locale";
import { type Caller, identify } from "../auth/identity";
import { type Limit, rateLimits } from "../limits/rate-limits";
import { requireSameOrigin } from "../origin";
import type { Owner } from "../owner";
import { Refusal } from "../refusal";
import { type SharedText, sharedAnswer, sharedText } from "../shared-answer";
import { withReceivedFile } from "../transfer/take-import";
import { errorBody, refusalOf } from "./answer";
import { readJsonBody } from "./body";
import type { ApiContext } from "./context";
import { methodsAt, operationOf } from "./operation";
import { ownerOf } from "./record-handlers";

/**
 * Answers one API request. The checks run in this order: operation, caller, rate limit, origin, permission, input;
 * only then does the operation run. Never throws. Personal answers are never cached.
 *
 * The contract's procedures are called directly: the library's own handler would look the operation up a second time
 * and copy request and answer on the way, which is a fifth of the cost of a short list (docs/performance.md).
 */
export async function handleApi(request: Request): Promise<Response> {
  let caller: Caller | null = null;
  let input: unknown;
  try {
    const url = new URL(request.url);
    const { route, procedure, named } = operationOf(request.method, url.pathname);
    caller = await identify(request);
    if (caller) await callsOf(caller.owner).take(caller.owner.id);
    admit(route.access, caller, request);
    const context: ApiContext = {
      caller,
      locale: localeOf(request, caller),
      headers: request.headers,
      file: null,
      replayed: false,
    };
    if (route.shared) return sharedAnswer(request, await textOf(route, () => call(procedure, {}, { context })));
    if (route.body === "file") {
      input = { query: queryOf(url.searchParams) };
      return await withReceivedFile(ownerOf(context), request, async (file) =>
        answer(request, route, context, await call(procedure, input, { context: { ...context, file } })),
      );
    }
    const sent = route.method === "GET" ? queryOf(url.searchParams) : await readJsonBody(request);
    input = Object.keys(named).length === 0 ? sent : { ...sent, ...named };
    return answer(request, route, context, await call(procedure, input, { context }));
  } catch (error) {
    const refusal = refusalOf(error, input);
    return Response.json(errorBody(refusal, localeOf(request, caller)), {
      status: refusal.status,
      headers: { ...personal, ...headersOf(refusal, request) },
    });
  }
}

/** The rate limit of an owner's calls, shared by their sessions and tokens. */
function callsOf({ demoUntil }: Owner): Limit {
  return demoUntil === null ? rateLimits().calls : rateLimits().demoCalls;
}

/** A shared answer is computed once per process. */
async function textOf(route: OperationRoute, work: () => Promise<unknown>): Promise<SharedText> {
  const text = sharedTexts.get(route) ?? sharedText(await work());
  sharedTexts.set(route, text);
  return text;
}

const sharedTexts = new Map<OperationRoute, SharedText>();

/** The response for an operation's output: JSON, or a streamed file. */
async function answer(request: Request, route: OperationRoute, context: ApiContext, output: unknown) {
  if (output instanceof ReadableStream) {
    const headers = {
      ...personal,
      "content-type": "application/json",
      "content-disposition": `attachment; filename="${context.saveAs}"`,
    };
    // An unread stream would wait for its reader for ever.
    if (request.method === "HEAD") await output.cancel();
    return new Response(request.method === "HEAD" ? null : output, { headers });
  }
  // A repeated create made nothing new.
  const status = context.replayed ? 200 : (route.successStatus ?? 200);
  return Response.json(output, { status, headers: personal });
}

function headersOf({ code, retryAfter }: Refusal, request: Request): Record<string, string> {
  if (code === "METHOD_NOT_ALLOWED") return { allow: methodsAt(new URL(request.url).pathname).join(", ") };
  return retryAfter ? { "retry-after": String(retryAfter) } : {};
}

const personal = { "cache-control": "private, no-store" };

function admit(access: "public" | "read" | "write" | "session", caller: Caller | null, request: Request): void {
  const changes = request.method !== "GET" && request.method !== "HEAD";
  // A browser never sends a token on its own, so only cookies need the page's origin.
  if (changes && caller?.via !== "token") requireSameOrigin(request, { signedIn: caller !== null });
  if (access === "public") return;
  if (!caller) throw new Refusal("SIGN_IN_NEEDED");
  if (access === "session" && caller.via === "token") throw new Refusal("SESSION_NEEDED");
  if (access === "write" && caller.scope === "read") throw new Refusal("READ_ONLY_TOKEN");
}

function localeOf(request: Request, caller: Caller | null): Locale {
  return pickLocale(request.headers.get("accept-language")) ?? caller?.owner.locale ?? fallbackLocale;
}

/** The fields of a query; a name such as `a[b]` or `a[]` nests, as the OpenAPI document describes it. */
function queryOf(query: URLSearchParams): object {
  return brackets.deserialize([...query]);
}

const brackets = new StandardBracketNotationSerializer();
