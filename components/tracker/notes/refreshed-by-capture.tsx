"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { onCaptured } from "@/lib/client/captured";

/** Renders a page again after a record was captured over it, for pages whose records the server renders. */
export function RefreshedByCapture() {
  const router = useRouter();
  useEffect(() => onCaptured(() => router.refresh()), [router]);
  return null;
}
