"use client";

import { useEffect, useState } from "react";

/** The debounce delay: shorter than a pause for thought, longer than between keys. */
const SETTLED_AFTER_MS = 150;

/** The typed text, once no key has followed for a moment. */
export function useDebouncedValue(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
