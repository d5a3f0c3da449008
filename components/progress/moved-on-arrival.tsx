"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { noteLeft } from "@/lib/client/moved-note";

const WhatMoved = lazy(() => import("./what-moved").then((module) => ({ default: module.WhatMoved })));

/** `WhatMoved` for a page that is mostly opened without having saved anything: its code comes only with a note to show. */
export function MovedOnArrival() {
  const [left, setLeft] = useState(false);
  useEffect(() => setLeft(noteLeft() !== null), []);
  return left ? (
    <Suspense>
      <WhatMoved />
    </Suspense>
  ) : null;
}
