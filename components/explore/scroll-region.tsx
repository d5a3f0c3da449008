import type { ReactNode } from "react";

/**
 * A wide region that scrolls sideways by itself, by touch and by keyboard, so that the page never does. It also
 * contains absolutely positioned children, such as text for screen readers, which would otherwise widen the page.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} {...focusable} className="relative overflow-x-auto">
      {children}
    </section>
  );
}

/** A scrollable region must be reachable by keyboard (WCAG 2.1.1), even without controls inside. */
const focusable = { tabIndex: 0 };
