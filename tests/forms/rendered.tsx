import { QueryClientProvider } from "@tanstack/react-query";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { clientChoice } from "@/components/tracker/clients/client-queries";
import { offeringChoice } from "@/components/tracker/offerings/offering-queries";
import { progressNow } from "@/components/tracker/progress/progress-query";
import { createQueryClient } from "@/lib/client/query-client";
import { evaluate } from "@/lib/domain/evaluate";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { evidenceOf } from "../domain/records";

/** A form of an account that holds nothing, as the server sends it, before any script. */
export function rendered(form: ReactNode): string {
  const queries = createQueryClient();
  for (const { queryKey } of [clientChoice, offeringChoice]) {
    queries.setQueryData(queryKey, { items: [], nextCursor: null });
  }
  queries.setQueryData(progressNow.queryKey, evaluate(evidenceOf({}), "2026-03-01"));
  return renderToStaticMarkup(
    <AppRouterContext value={router}>
      <QueryClientProvider client={queries}>
        <TextsInBrowser locale="en" namespaces={namespaces}>
          {form}
        </TextsInBrowser>
      </QueryClientProvider>
    </AppRouterContext>,
  );
}

/** Nothing goes anywhere while a page is rendered. */
const router = { back() {}, forward() {}, refresh() {}, push() {}, replace() {}, prefetch() {}, bfcacheId: "" };

const namespaces = ["common", "errors", "kinds", "cases", "clients", "deals", "income", "notes", "offerings"] as const;
