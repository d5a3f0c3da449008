"use client";

import { Button } from "@/components/ui/button";
import type { Locale } from "@/lib/domain/kinds";
import { failure } from "@/lib/i18n/messages/failure";
import { Failure } from "./failure";

/** Says that the server failed and what is safe, offers another try, and names the log entry by its digest. */
export function CrashReport({ locale, error, retry }: { locale: Locale; error: unknown; retry: () => void }) {
  const words = failure[locale];
  const digest = digestOf(error);
  return (
    <Failure title={words.crashTitle} text={words.crashText}>
      <Button onClick={retry}>{words.retry}</Button>
      {digest ? (
        <span className="text-small text-muted">
          {words.reference} <code>{digest}</code>
        </span>
      ) : null}
    </Failure>
  );
}

/** Next gives a server error this hash, under which the log has the whole error. */
function digestOf(error: unknown): string | null {
  return error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : null;
}
