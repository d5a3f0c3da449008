"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { onCaptured } from "./captured";
import { createQueryClient } from "./query-client";

/** Gives the pages below it one query client for as long as the tab shows them. What the dialog captures, it asks for. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  useEffect(() => onCaptured(() => void client.invalidateQueries()), [client]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
