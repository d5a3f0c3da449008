import type { ComponentProps, ReactNode } from "react";

/** A list of rows divided by hairlines. */
export function Rows({ className = "", ...rest }: ComponentProps<"ul">) {
  return <ul className={`border-t border-hairline ${className}`} {...rest} />;
}

/**
 * One row: an icon or a few leading words (a date), its main text, a quieter line below, and something at the end.
 * With `href` the text is a link whose target is the whole row; controls in `end` stay reachable above it.
 */
export function Row({
  mark,
  lead,
  children,
  detail,
  end,
  href,
  className = "",
}: {
  mark?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  detail?: ReactNode;
  end?: ReactNode;
  href?: string;
  className?: string;
}) {
  return (
    <li
      className={`relative flex min-h-12 items-baseline gap-4 border-b border-hairline py-3 ${href ? "hover:bg-sunk" : ""} ${className}`}
    >
      {mark ? <span className="flex h-[1lh] shrink-0 items-center self-start">{mark}</span> : null}
      {lead ? <span className="min-w-16 shrink-0 text-muted tabular-nums">{lead}</span> : null}
      <span className="grid min-w-0 flex-1">
        {href ? (
          <a href={href} className="after:absolute after:inset-0">
            {children}
          </a>
        ) : (
          <span>{children}</span>
        )}
        {detail ? <span className="text-small text-muted">{detail}</span> : null}
      </span>
      {end ? <span className="relative shrink-0 text-end text-muted tabular-nums">{end}</span> : null}
    </li>
  );
}
