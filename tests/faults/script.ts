import { z } from "zod";
import type { Account } from "../bench/accounts";

/** What was answered. */
export type Answer = { status: number; headers: Headers; body: unknown; ms: number };

/** Somebody's script or page: it sends one call of the API. Rejects where the connection breaks. */
export type Caller = (method: string, path: string, body?: object) => Promise<Answer>;

/** A page of ours in the browser of an account. */
export function pageOf(url: string, { cookie }: Account): Caller {
  return callerWith(url, { cookie, origin: url });
}

/** A script with a personal token of the account's, which is made for it. */
export async function scriptOf(url: string, account: Account): Promise<Caller> {
  const made = await pageOf(url, account)("POST", "/tokens", { name: "tests", scope: "write" });
  if (made.status !== 201) throw new Error(`No token: ${made.status} ${JSON.stringify(made.body)}`);
  return callerWith(url, { authorization: `Bearer ${tokenForm.parse(made.body).token}` });
}

const tokenForm = z.object({ token: z.string() });

function callerWith(url: string, headers: Record<string, string>): Caller {
  return async (method, path, body) => {
    const began = performance.now();
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: body ? { ...headers, "content-type": "application/json" } : headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json") && text !== "";
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? JSON.parse(text) : text,
      ms: performance.now() - began,
    };
  };
}

/** What every refusal says of itself. */
export function codeOf({ body }: Answer): string {
  return refusal.safeParse(body).data?.code ?? "";
}

const refusal = z.object({ code: z.string() });

/** Resolves once something is so; asks again and again, and rejects where it never is. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error(`It never came to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
