import { type ReactNode, useId } from "react";

/**
 * A section of a page under a small heading, which also names it for assistive technology. `action` stands across
 * from it.
 */
export function Section({
  id: address,
  title,
  action,
  children,
  className = "",
}: {
  /** The fragment by which a link can lead to it. */
  id?: string;
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  const id = useId();
  return (
    <section id={address} aria-labelledby={id} className={`min-w-0 scroll-mt-4 ${className}`}>
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
