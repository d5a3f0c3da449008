"use client";

import { useSyncExternalStore } from "react";

/**
 * Whether scripts have taken over the page. Before that a form would be sent by the browser itself, which loses what was
 * typed and must not happen to a password.
 */
export function useReady(): boolean {
  return useSyncExternalStore(never, yes, no);
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
