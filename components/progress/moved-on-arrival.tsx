"use client";

import { type ComponentType, useEffect, useState } from "react";
import { isNoteLeft } from "@/lib/client/moved-note-place";

/** `WhatMoved` for a page that is mostly opened without having saved anything: its code comes only with a note to show. */
export function MovedOnArrival() {
  const [Shown, show] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (isNoteLeft()) void import("./what-moved").then(({ WhatMoved }) => show(() => WhatMoved));
  }, []);
  return Shown && <Shown />;
}
