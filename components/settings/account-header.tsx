"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { PageHeader } from "@/components/ui/page-header";
import { ownSignIns } from "./account-queries";

/** Says on how many devices the reader is signed in, which changes as they end some. */
export function AccountHeader({ lead }: { lead: ReactNode }) {
  const t = useTranslations("security");
  const { data } = useSuspenseQuery(ownSignIns);
  return (
    <PageHeader
      title={t("standing", { count: data.items.length })}
      lead={<span className="wrap-anywhere">{lead}</span>}
    />
  );
}
