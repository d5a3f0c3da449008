"use client";

import { useSyncExternalStore } from "react";

/**
 * Whether scripts have taken over the page. Before that the browser itself would send a form, which loses what was
 * typed and must not happen to a password.
 */
export function useReady(): boolean {
  return useSyncExternalStore(never, yes, no);
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
