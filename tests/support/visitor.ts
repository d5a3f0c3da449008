import { expect } from "vitest";
import { GET, POST } from "@/app/api/auth/[...nextauth]/route";
import { createAccount } from "@/lib/server/auth/accounts";
import { authCookies } from "@/lib/server/auth/cookies";
import { handleDemo } from "@/lib/server/demo/endpoint";

/** The origin the tests' requests go to. */
export const origin = "http://localhost:3000";

/** The name of the session's cookie there. */
export const sessionCookie = authCookies(origin).sessionToken.name;

/** What a server is started with; to be set before the first request. */
export function setAuthEnvironment(): void {
  process.env.LEAP_URL = origin;
  process.env.NEXTAUTH_URL = origin;
  process.env.NEXTAUTH_SECRET = "a secret of the tests that is long enough";
}

/** A password that every rule accepts. */
export const goodPassword = "correct horse battery staple";

let people = 0;

/** Makes an account nobody else has. */
export async function newPerson(): Promise<{ id: string; email: string; demoUntil: null }> {
  people += 1;
  const email = `person-${people}-${Date.now()}@example.com`;
  const input = { email, password: goodPassword, name: "阿强", locale: "zh", timeZone: "Asia/Shanghai" } as const;
  return { ...(await createAccount(input)), demoUntil: null };
}

/** A browser or script as far as signing in goes: it keeps cookies, and comes from an address of its own. */
export class Visitor {
  readonly jar = new Map<string, string>();
  readonly address: string;

  constructor(address = `198.51.100.${++addresses % 250}`) {
    this.address = address;
  }

  get cookie(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** The headers of any request of this visitor. */
  headers(more: Record<string, string> = {}): Headers {
    return new Headers({ cookie: this.cookie, "x-forwarded-for": this.address, ...more });
  }

  /** Calls the real route handler below /api/auth and keeps the cookies it sets. */
  async auth(
    method: "GET" | "POST",
    path: string,
    body?: BodyInit,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const url = new URL(`/api/auth/${path}`, origin);
    const request = new Request(url, { method, body, headers: this.headers(headers), redirect: "manual" });
    const nextauth = url.pathname.split("/").slice(3).map(decodeURIComponent);
    const response = await (method === "GET" ? GET : POST)(request, { params: Promise.resolve({ nextauth }) });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** Presses a button of the demo, as its form in a page of this origin sends it. */
  async demo(fields: Record<string, string>, headers: Record<string, string> = { origin }): Promise<Response> {
    const url = new URL("/api/demo", origin);
    const body = new URLSearchParams(fields);
    const response = await handleDemo(new Request(url, { method: "POST", body, headers: this.headers(headers) }));
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** Posts a form with the visitor's CSRF token. */
  async post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    const { csrfToken } = await (await this.auth("GET", "csrf")).json();
    return this.auth("POST", path, new URLSearchParams({ csrfToken, ...fields }), headers);
  }

  /** Tries to sign in as a script does, asking for JSON. */
  async tryPassword(email: string, password: string): Promise<Response> {
    return this.post("callback/credentials", { email, password, json: "true" });
  }

  /** Signs in, and gives the cookie header that proves it. */
  async signIn(email: string, password = goodPassword): Promise<string> {
    const response = await this.tryPassword(email, password);
    expect(response.status).toBe(200);
    return this.cookie;
  }

  private keep(line: string): void {
    const [pair = "", ...flags] = line.split(";");
    const cut = pair.indexOf("=");
    if (flags.some((flag) => flag.trim().toLowerCase() === "max-age=0")) this.jar.delete(pair.slice(0, cut));
    else this.jar.set(pair.slice(0, cut), pair.slice(cut + 1));
  }
}

let addresses = 0;
