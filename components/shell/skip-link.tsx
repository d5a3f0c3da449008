import type { ReactNode } from "react";

/** The first tab stop of every page: skips the navigation to `#content`. Visible only while it has the focus. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a
      href="#content"
      className="absolute top-2 left-2 z-20 rounded-control bg-ink px-4 py-2.5 font-semibold text-paper not-focus:sr-only"
    >
      {children}
    </a>
  );
}
