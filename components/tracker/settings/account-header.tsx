"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl/react";
import { PageHeader } from "@/components/ui/page-header";
import { ownSignIns } from "./account-queries";

/**
 * Says on how many devices the reader is signed in, which changes as sessions end, and the mail address where there
 * is one.
 */
export function AccountHeader({ email }: { email: string | null }) {
  const t = useTranslations("security");
  const { data } = useSuspenseQuery(ownSignIns);
  const count = data.items.length;
  return (
    <PageHeader
      title={t("headline", { count })}
      lead={
        email ? (
          <>
            <span className="block wrap-anywhere">{email}</span>
            {count > 1 ? t("strange") : null}
          </>
        ) : undefined
      }
    />
  );
}
