import { type ReactNode, useId } from "react";

/** A part of a page under a small heading, which names it for assistive technology too. `action` stands across from it. */
export function Section({
  title,
  action,
  children,
  className = "",
}: {
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`min-w-0 ${className}`}>
      <div className="mb-2 flex min-h-8 items-center justify-between gap-4">
        <h2 id={id} className="text-small font-semibold text-muted">
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
