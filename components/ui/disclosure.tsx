import type { ReactNode } from "react";
import { Icon } from "./icon";

/** Content on demand: a native `<details>`, which opens without scripts and is found by the browser's search. */
export function Disclosure({ summary, children, open }: { summary: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details open={open} className="group border-b border-hairline">
      <summary className="flex min-h-11 cursor-pointer list-none items-center justify-between gap-4 py-2 [&::-webkit-details-marker]:hidden">
        <span>{summary}</span>
        <Icon name="down" className="text-muted motion-safe:transition-transform group-open:rotate-180" />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
