import { ownPath } from "../origin";
import { Refusal } from "../refusal";
import { bytesOf } from "../request-body";
import { authCookies } from "./cookies";

/** A request as next-auth reads it, free of anything that could make next-auth fail. */
export type AuthInput = {
  readonly method: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: Record<string, string>;
  readonly body: Readonly<Record<string, string>> | undefined;
};

/**
 * Reads a request for next-auth: its own cookies only, a flat body of texts, and redirect addresses on this origin
 * only. Throws TOO_LARGE, TYPE_UNSUPPORTED, JSON_INVALID or INPUT_INVALID.
 */
export async function readAuthInput(request: Request, segments: readonly string[], origin: string): Promise<AuthInput> {
  const { searchParams } = new URL(request.url);
  const query = Object.fromEntries(searchParams);
  const body = request.method === "POST" ? await readBody(request) : undefined;
  for (const fields of [query, body ?? {}]) {
    if (!fields.callbackUrl) continue;
    const path = ownPath(fields.callbackUrl, origin);
    if (path === null)
      throw new Refusal("INPUT_INVALID", { fields: [{ path: "callbackUrl", code: "not-an-address" }] });
    fields.callbackUrl = `${origin}${path}`;
  }
  // The code comes back unescaped in an address; next-auth's own codes and ours are plain words.
  if (!/^\w{1,40}$/.test(query.error ?? "")) delete query.error;
  return {
    method: request.method === "HEAD" ? "GET" : request.method,
    query: { ...query, nextauth: segments },
    headers: Object.fromEntries(request.headers),
    cookies: ownCookies(request.headers, origin),
    body,
  };
}

// Room for several times an address, a password of 256 characters in any script and a redirect address.
const maxBytes = 16_384;

async function readBody(request: Request): Promise<Record<string, string>> {
  const bytes = await bytesOf(request, maxBytes);
  if (bytes.byteLength === 0) return {};
  const text = new TextDecoder().decode(bytes);
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type === "application/x-www-form-urlencoded") return Object.fromEntries(new URLSearchParams(text));
  if (type === "application/json") return texts(parse(text));
  throw new Refusal("TYPE_UNSUPPORTED");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal("JSON_INVALID", { cause });
  }
}

function texts(value: unknown): Record<string, string> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Refusal("JSON_INVALID");
  return Object.fromEntries(
    Object.entries(value).map(([path, field]) => {
      if (typeof field !== "string" && typeof field !== "boolean") {
        throw new Refusal("INPUT_INVALID", { fields: [{ path, code: "not-text" }] });
      }
      return [path, String(field)];
    }),
  );
}

/** The six cookies of signing in. A damaged cookie counts as absent. */
function ownCookies(headers: Headers, origin: string): Record<string, string> {
  const names = authCookies(origin);
  const known = new Set(Object.values(names).map(({ name }) => name));
  const sent: Record<string, string> = {};
  for (const part of (headers.get("cookie") ?? "").split(";")) {
    const [name = "", ...rest] = part.trim().split("=");
    if (!known.has(name) || name in sent) continue;
    const value = decoded(rest.join("="));
    if (value === null || (name === names.callbackUrl.name && ownPath(value, origin) === null)) continue;
    sent[name] = value;
  }
  return sent;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
