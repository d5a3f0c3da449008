import type { ReactNode } from "react";

/** Large figures with their labels below, two side by side from 320 px on. */
export function Figures({ items }: { items: readonly { label: string; value: ReactNode; note?: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-7">
      {items.map((item) => (
        // Screen readers get the name first, and the eye gets the figure first.
        <div key={item.label} className="flex min-w-0 flex-col-reverse justify-end">
          <dt className="text-small text-muted">
            {item.label}
            {item.note ? <span className="block">{item.note}</span> : null}
          </dt>
          <dd className="font-serif text-title font-semibold tabular-nums">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
