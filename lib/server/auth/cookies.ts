import type { CookiesOptions } from "next-auth";
import { knownDeviceSeconds } from "./known-device";

/**
 * The names and flags of the six cookies of signing in. On https they start with `__Host-`: the browser then accepts
 * them only from this very host, never from a sibling subdomain. A browser refuses such a name on plain http.
 */
export function authCookies(origin: string): CookiesOptions {
  const secure = origin.startsWith("https:");
  const cookie = (name: string, maxAge?: number) => ({
    name: `${secure ? "__Host-" : ""}leap.${name}`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure, ...(maxAge ? { maxAge } : {}) },
  });
  return {
    sessionToken: cookie("session"),
    callbackUrl: cookie("callback-url"),
    csrfToken: cookie("csrf"),
    pkceCodeVerifier: cookie("pkce", providerMinutes),
    state: cookie("state", providerMinutes),
    nonce: cookie("nonce", providerMinutes),
  };
}

/** The cookie of a device that has signed in before: its name, and the line that sets it. */
export function deviceCookie(origin: string): { name: string; line: (value: string) => string } {
  const { name, options } = authCookies(origin).sessionToken;
  const ofDevice = name.replace(/session$/, "device");
  return { name: ofDevice, line: (value) => cookieLine(ofDevice, value, knownDeviceSeconds, options.secure) };
}

/** The line that sets the session cookie as signing in does, or removes it when called with "" and 0. */
export function sessionCookieLine(origin: string, value: string, maxAge: number): string {
  const { name, options } = authCookies(origin).sessionToken;
  return cookieLine(name, value, maxAge, options.secure);
}

function cookieLine(name: string, value: string, maxAge: number, secure: boolean | undefined): string {
  return `${name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/**
 * The value of a request's cookie as it was sent, or null. Where there are several, the first one counts, as browsers
 * order them.
 */
export function cookieValue(headers: Headers, name: string): string | null {
  for (const part of (headers.get("cookie") ?? "").split(";")) {
    const cut = part.indexOf("=");
    if (cut > 0 && part.slice(0, cut).trim() === name) return part.slice(cut + 1).trim();
  }
  return null;
}

// Signing in through a provider takes minutes; 15 are next-auth's own figure.
const providerMinutes = 15 * 60;
