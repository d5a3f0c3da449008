"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** A link to one of the tracker's places, marked as current there and on every page below it. */
export function PlaceLink({ href, className, children }: { href: string; className?: string; children: ReactNode }) {
  const path = usePathname();
  const here = path === href || path.startsWith(`${href}/`);
  return (
    <a href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </a>
  );
}
