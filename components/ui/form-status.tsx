import type { ReactNode } from "react";

/**
 * The outcome of a form, announced when it changes. Keep it mounted and empty before there is something to say: a
 * region that appears together with its text is not announced everywhere. `failed` interrupts, otherwise it waits.
 */
export function FormStatus({ failed = false, children }: { failed?: boolean; children?: ReactNode }) {
  return (
    <div role={failed ? "alert" : "status"} className={`text-small ${failed ? "text-danger" : "text-muted"}`}>
      {children}
    </div>
  );
}
