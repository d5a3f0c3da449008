import type { ReactNode } from "react";

/**
 * Something wide that scrolls sideways by itself, by touch and by keyboard, so that the page never does. It holds what is
 * placed absolutely inside it, such as text for screen readers, which would widen the page otherwise.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} {...focusable} className="relative overflow-x-auto">
      {children}
    </section>
  );
}

/** What can be scrolled must be reachable by keyboard (WCAG 2.1.1), although there is nothing to press in it. */
const focusable = { tabIndex: 0 };
