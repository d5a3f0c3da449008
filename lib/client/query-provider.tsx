"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { onCaptured } from "./captured";
import { createQueryClient } from "./query-client";

/**
 * Provides one query client to the pages below it for as long as the tab shows them, and fetches their data again
 * after a capture in the dialog.
 */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  useEffect(() => onCaptured(() => void client.invalidateQueries()), [client]);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
