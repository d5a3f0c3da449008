import type { ReactNode } from "react";

/** The only framed box on a screen: the next step, with its one action. */
export function Frame({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <section className="grid items-center gap-x-6 gap-y-4 rounded-frame border border-ink bg-surface p-5 sm:grid-cols-[1fr_auto]">
      <div className="grid gap-0.5">
        <h2 className="font-semibold">{title}</h2>
        {children ? <div>{children}</div> : null}
      </div>
      {action}
    </section>
  );
}
