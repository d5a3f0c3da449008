"use client";

import { type ComponentType, useEffect, useState } from "react";
import { hasFlashMessage } from "@/lib/client/flash-message-storage";

/**
 * `FlashNotice` for a page that is mostly opened without a save before it: its code is loaded only with a message to
 * show.
 */
export function LazyFlashNotice() {
  const [Shown, show] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (hasFlashMessage()) void import("./flash-notice").then(({ FlashNotice }) => show(() => FlashNotice));
  }, []);
  return Shown && <Shown />;
}
