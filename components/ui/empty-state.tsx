import type { ReactNode } from "react";

/** The state of an empty list: what will be here, why it matters, and the ways to start. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="grid max-w-prose gap-2 border-y border-hairline py-8">
      <p className="font-serif text-lead font-semibold">{title}</p>
      {children ? <div className="text-muted">{children}</div> : null}
      {actions ? <div className="mt-3 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
