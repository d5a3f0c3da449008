"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/**
 * A link to one of the tracker's places, marked as current there and on every page below it. Nothing is fetched ahead:
 * pages are personal and cost the server work. Inside a popover, following it closes the popover.
 */
export function PlaceLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const path = usePathname();
  const here = path === href || path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={here ? "page" : undefined}
      className={className}
      onClick={(event) => event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover()}
    >
      {children}
    </Link>
  );
}
