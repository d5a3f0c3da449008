import type { ReactNode } from "react";

/** How a page begins: a sentence that says how things stand, a quieter one, and what can be done from here. */
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
