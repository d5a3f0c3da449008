import type { ReactNode } from "react";

/** The head of a page: a sentence about the current state, a quieter one, and the page's actions. */
export function PageHeader({ title, lead, actions }: { title: ReactNode; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="grid min-w-0 gap-1">
        <h1 className="font-serif text-title font-semibold md:text-display">{title}</h1>
        {lead ? <p className="max-w-prose text-muted">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
    </header>
  );
}
