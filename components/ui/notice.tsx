import type { ReactNode } from "react";

/** A notice about what follows, with a rule at its side; assistive technology announces it when it appears. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="my-4 grid gap-1 border-s-2 border-ink ps-3">
      {children}
    </div>
  );
}
