"use client";

import { HydrationBoundary } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";

/** What a page has read, put among the queries of the page's client. Rendered by `Hydrated`, which writes the JSON. */
export function HydratedFromJson({ json, children }: { json: string; children: ReactNode }) {
  const state = useMemo(() => JSON.parse(json), [json]);
  return <HydrationBoundary state={state}>{children}</HydrationBoundary>;
}
