"use client";

import { useState } from "react";

/** Ends the session on the server, then leaves for `/<locale>` with a full load, so that no data stays in memory. */
export function SignOutButton({
  home,
  words,
  className = "",
}: {
  home: string;
  words: { signOut: string; signingOut: string; signOutFailed: string };
  className?: string;
}) {
  const [state, setState] = useState<"ready" | "leaving" | "failed">("ready");

  async function leave() {
    setState("leaving");
    try {
      await endSession();
      window.location.assign(home);
    } catch {
      setState("failed");
    }
  }

  return (
    <>
      <button type="button" className={className} aria-disabled={state === "leaving"} onClick={leave}>
        {state === "leaving" ? words.signingOut : words.signOut}
      </button>
      <p role="alert" className="px-3 text-small text-danger empty:hidden">
        {state === "failed" ? words.signOutFailed : null}
      </p>
    </>
  );
}

/** next-auth's two steps: a CSRF token, then the sign-out itself. Rejects when refused. */
async function endSession(): Promise<void> {
  const token = await fetch("/api/auth/csrf").then(accepted);
  const { csrfToken } = (await token.json()) as { csrfToken: string };
  await fetch("/api/auth/signout", {
    method: "POST",
    body: new URLSearchParams({ csrfToken, json: "true" }),
  }).then(accepted);
}

function accepted(response: Response): Response {
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  return response;
}
