import type { ReactNode } from "react";

/** Something to know about what follows, with a rule at its side; said by assistive technology when it appears. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="my-4 grid gap-1 border-s-2 border-ink ps-3">
      {children}
    </div>
  );
}
