import { type ErrorCode, errorStatus } from "@/lib/contract/errors";

/**
 * The outcome of signing in: done, address and password do not match, the browser kept no cookie, or the server's
 * refusal.
 */
export type SignInOutcome = "done" | "wrong" | "cookiesRefused" | ErrorCode;

/**
 * Signs in with next-auth's two steps: a CSRF token, then address and password. Rejects only where the server cannot
 * be reached or answers something unexpected.
 */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const { csrfToken } = readFields(await fetch("/api/auth/csrf").then((response) => response.json()));
  const response = await fetch("/api/auth/callback/credentials", {
    method: "POST",
    body: new URLSearchParams({ email, password, csrfToken: csrfToken ?? "", json: "true" }),
  });
  const { url, code } = readFields(await response.json());
  // The error is in the address of the page to which a form's browser would be redirected.
  const sentTo = url === undefined ? null : new URL(url, window.location.href).searchParams;
  // Without the cookie of the first step its token proves nothing.
  if (sentTo?.has("csrf")) return "cookiesRefused";
  const refused = sentTo === null ? code : sentTo.get("error");
  if (response.ok && refused === null) return "done";
  return signInRefusal(refused) ?? "INTERNAL";
}

/**
 * Converts an error code in the address of the sign-in page to an outcome; null without a code and for an unknown
 * one.
 */
export function signInRefusal(
  code: string | null | undefined,
): Exclude<SignInOutcome, "done" | "cookiesRefused"> | null {
  if (code === "CredentialsSignin") return "wrong";
  return code != null && isErrorCode(code) ? code : null;
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorStatus, code);
}

function readFields(body: unknown): { csrfToken?: string; url?: string; code?: string } {
  if (typeof body !== "object" || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === "string"));
}
