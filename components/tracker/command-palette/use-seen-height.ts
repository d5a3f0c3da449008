"use client";

import { type RefObject, useEffect } from "react";

/**
 * Keeps the element's `--seen-height` at the visible height while it is open. An on-screen keyboard covers the page
 * without making it smaller: only the visual viewport reports it.
 */
export function useSeenHeight(element: RefObject<HTMLElement | null>, open: boolean): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!open || !seen) return;
    const measure = () => element.current?.style.setProperty("--seen-height", `${seen.height}px`);
    measure();
    seen.addEventListener("resize", measure);
    return () => seen.removeEventListener("resize", measure);
  }, [element, open]);
}
