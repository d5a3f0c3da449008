import type { ReactNode } from "react";

/** A named group of fields; `columns` puts two side by side where there is room. */
export function FieldGroup({
  id,
  title,
  columns = false,
  children,
}: {
  id?: string;
  title: ReactNode;
  columns?: boolean;
  children: ReactNode;
}) {
  return (
    <fieldset id={id} className={`grid min-w-0 scroll-mt-4 gap-5 ${columns ? "sm:grid-cols-2" : ""}`}>
      <legend className="mb-3 text-small font-semibold text-muted">{title}</legend>
      {children}
    </fieldset>
  );
}
