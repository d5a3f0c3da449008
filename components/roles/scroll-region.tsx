import type { ReactNode } from "react";

/**
 * What is wider than a phone, in a place of its own that scrolls sideways, by touch and by the arrow keys. Positioned, so
 * that what only screen readers see inside it does not widen the page.
 */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section aria-label={label} tabIndex={ONE_STOP} className="relative overflow-x-auto">
      {children}
    </section>
  );
}

/** The keyboard must stop here although nothing is pressed here: only what has the focus scrolls by its keys (WCAG 2.1.1). */
const ONE_STOP = 0;
