import type { ReactNode } from "react";

/** Text to be typed exactly as it stands. */
export function Command({ children }: { children: ReactNode }) {
  return <code className="rounded-control bg-sunk px-1.5 py-0.5 text-small wrap-anywhere">{children}</code>;
}
