import NextAuth from "next-auth";
import type { Locale } from "@/lib/domain/kinds";
import { fallbackLocale, isLocale, pickLocale } from "@/lib/i18n/locale";
import { errorBody, refusalOf } from "../api/answer";
import { settings } from "../env";
import { clientAddress } from "../limits/client-address";
import { requireSameOrigin } from "../origin";
import { Refusal } from "../refusal";
import { type AuthInput, readAuthInput } from "./auth-input";
import { type AuthExchange, authOptions } from "./auth-options";
import { authCookies, cookieValue, deviceCookie } from "./cookies";
import { installationSecret } from "./secrets";
import { findSession } from "./sessions";

/**
 * Answers a request below /api/auth through next-auth. It first checks what next-auth would answer with a 500: the
 * action, the sender's origin, the body and the addresses in it. Never throws. `segments` are the parts of the path
 * after /api/auth.
 */
export async function handleAuth(request: Request, segments: readonly string[]): Promise<Response> {
  const locale = localeOf(request);
  try {
    const action = actionOf(request.method, segments);
    if (action === "_log") return new Response(null, { status: 204, headers: personal });
    // next-auth's own token guards the forms of a page; a script that names no origin must be able to sign in.
    if (request.method === "POST") requireSameOrigin(request, { signedIn: false });
    return await exchangeWith(request, await readAuthInput(request, segments, settings().url), locale);
  } catch (error) {
    const refusal = refusalOf(error);
    return Response.json(errorBody(refusal, locale), { status: refusal.status, headers: retryHeaders(refusal) });
  }
}

const personal = { "cache-control": "private, no-store" };

// The next-auth actions that are allowed. Its session update would take data from the browser, and its log action
// text from anyone.
const actions: Readonly<Record<string, readonly string[]>> = {
  GET: ["csrf", "error", "providers", "session", "signin", "signout", "verify-request"],
  POST: ["_log", "callback", "signin", "signout"],
};

const providers = ["credentials"];

function actionOf(method: string, [action = "", provider, ...rest]: readonly string[]): string {
  const known = Object.values(actions).some((names) => names.includes(action));
  const providerFits = provider === undefined ? action !== "callback" : ["callback", "signin"].includes(action);
  if (!known || !providerFits || rest.length > 0 || (provider !== undefined && !providers.includes(provider))) {
    throw new Refusal("NOT_FOUND");
  }
  if (!actions[method === "HEAD" ? "GET" : method]?.includes(action)) throw new Refusal("METHOD_NOT_ALLOWED");
  return action;
}

async function exchangeWith(request: Request, input: AuthInput, locale: Locale): Promise<Response> {
  const { headers } = request;
  const origin = settings().url;
  const cookies = authCookies(origin);
  const token = cookieValue(headers, cookies.sessionToken.name);
  const found = token === null ? null : await findSession(token);
  const exchange: AuthExchange = {
    origin,
    secret: secret(origin),
    locale,
    address: clientAddress(headers),
    userAgent: headers.get("user-agent"),
    device: cookieValue(headers, deviceCookie(origin).name),
    session: found && token ? { token, expiresAt: found.expiresAt, owner: found.owner } : null,
  };
  // next-auth would log an error each time it sees an invalid token, so it gets none.
  if (!found) delete input.cookies[cookies.sessionToken.name];
  const answer = new Answer();
  await nextAuth(exchange)(input, answer);
  if (exchange.failure !== undefined) return refused(exchange, input);
  const response = answer.response();
  if (exchange.signedIn) response.headers.append("set-cookie", deviceCookie(origin).line(exchange.signedIn.device));
  return response;
}

/** next-auth in its form for a Node request, which reads nothing but what it is given. */
function nextAuth(exchange: AuthExchange): (request: AuthInput, response: Answer) => Promise<void> {
  return NextAuth(authOptions(exchange));
}

/**
 * Reports the failure in the form the sender understands: a browser's form goes back to the sign-in page, a script
 * gets JSON.
 */
function refused(exchange: AuthExchange, input: AuthInput): Response {
  const refusal = refusalOf(exchange.failure);
  const page = new URL(`/${exchange.locale}/sign-in`, exchange.origin);
  page.searchParams.set("error", refusal.code);
  if (input.body?.callbackUrl) page.searchParams.set("callbackUrl", input.body.callbackUrl);
  const headers = retryHeaders(refusal);
  if (input.body?.json === "true") return Response.json({ url: page.href }, { status: refusal.status, headers });
  return new Response(null, { status: 303, headers: { ...headers, location: page.href } });
}

function retryHeaders(refusal: Refusal): Record<string, string> {
  return refusal.retryAfter ? { ...personal, "retry-after": String(refusal.retryAfter) } : personal;
}

/** The secret for next-auth. Throws where the server lacks what signing in needs; `npm start` provides it. */
function secret(origin: string): string {
  const { NEXTAUTH_URL } = process.env;
  if (!NEXTAUTH_URL || !URL.canParse(NEXTAUTH_URL) || new URL(NEXTAUTH_URL).origin !== origin) {
    throw new Error(`NEXTAUTH_URL is not ${origin}. Start with \`npm start\`, which sets it from LEAP_URL.`);
  }
  return installationSecret();
}

/** The language of the page that sent the request, else that of the browser. */
function localeOf(request: Request): Locale {
  const { searchParams } = new URL(request.url);
  const pages = [searchParams.get("callbackUrl"), request.headers.get("referer")];
  const candidates = pages
    .filter((page) => page !== null && URL.canParse(page, settings().url))
    .map((page) => new URL(page ?? "", settings().url).pathname.split("/")[1]);
  return candidates.find(isLocale) ?? pickLocale(request.headers.get("accept-language")) ?? fallbackLocale;
}

/** Collects what next-auth writes to a Node response. */
class Answer {
  #status = 200;
  #headers = new Map<string, string | string[]>();
  #body: string | null = null;

  status(code: number): this {
    this.#status = code;
    return this;
  }

  getHeader(name: string): string | string[] | undefined {
    return this.#headers.get(name.toLowerCase());
  }

  setHeader(name: string, value: string | string[]): this {
    this.#headers.set(name.toLowerCase(), value);
    return this;
  }

  json(body: unknown): void {
    this.setHeader("content-type", "application/json");
    this.send(body);
  }

  send(body: unknown): void {
    this.#body = typeof body === "string" ? body : JSON.stringify(body ?? {});
  }

  end(): void {}

  response(): Response {
    const headers = new Headers();
    for (const [name, value] of this.#headers) for (const each of [value].flat()) headers.append(name, each);
    headers.set("cache-control", personal["cache-control"]);
    return new Response(this.#body, { status: this.#status, headers });
  }
}
