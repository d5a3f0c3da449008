import type { ReactNode } from "react";

/** A few words that stay on one line where they fit. */
export function Fact({ children }: { children: ReactNode }) {
  return <span className="inline-block">{children}</span>;
}
