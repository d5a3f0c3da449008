import type { ReactNode } from "react";

/** Names and values in rows divided by hairlines, with the names on the left from 480 px on. */
export function Definitions({ items }: { items: readonly { term: ReactNode; value: ReactNode; key?: string }[] }) {
  return (
    <dl className="border-t border-hairline">
      {items.map((item, at) => (
        <div key={item.key ?? at} className="grid gap-x-6 border-b border-hairline py-3 sm:grid-cols-[10rem_1fr]">
          <dt className="text-muted">{item.term}</dt>
          <dd className="min-w-0">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
