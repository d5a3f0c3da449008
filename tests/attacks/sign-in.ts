import type { Got, Wire } from "../support/wire";

/** A browser at the sign-in page: it has the form's token, and tries addresses and passwords. */
export type SignInPage = { tryPassword: (email: string, password: string) => Promise<Got> };

/** Opens the sign-in page's form. */
export async function openSignIn(wire: Wire, origin: string): Promise<SignInPage> {
  const got = await wire.send({ method: "GET", path: "/api/auth/csrf", headers: [] });
  const cookie = (got.headers["set-cookie"] ?? []).map((line) => line.split(";", 1)[0]).join("; ");
  const csrfToken = /"csrfToken":"([^"]+)"/.exec(got.text)?.[1] ?? "";
  return {
    tryPassword: (email, password) =>
      wire.send({
        method: "POST",
        path: "/api/auth/callback/credentials",
        headers: [
          ["cookie", cookie],
          ["origin", origin],
          ["content-type", "application/x-www-form-urlencoded"],
        ],
        body: new URLSearchParams({ csrfToken, email, password, json: "true" }).toString(),
      }),
  };
}
