"use client";

import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { TitledDialog } from "@/components/ui/titled-dialog";
import { routes } from "@/lib/contract/routes";
import type { Resource } from "@/lib/domain/resources";
import { RemovalForm } from "./removal-form";

/** Explains what deleting the account removes, offers the export first, and asks for the password. */
export function RemoveAccount({
  email,
  kept,
}: {
  email: string;
  /** The account's records, counted by kind. */
  kept: readonly { kind: Resource; count: number }[];
}) {
  const t = useTranslations("security");
  const common = useTranslations("common");
  const records = useTranslations("records");
  const transfer = useTranslations("transfer");
  const [asking, setAsking] = useState(false);
  const counted =
    kept.length === 0
      ? t("removalNone")
      : t("removalCounted", {
          list: kept.map(({ kind, count }) => records(`count.${kind}`, { count })).join(t("removalBetween")),
        });
  return (
    <Section title={t("removal")}>
      <div className="grid max-w-prose justify-items-start gap-3 border-t border-hairline pt-3">
        <p>{t("removalWhat")}</p>
        <p>{counted}</p>
        <p>{t("removalFirst")}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink variant="secondary" href={`/api/v1${routes.transfer.export.path}`} download>
            {transfer("download")}
          </ButtonLink>
          <Button variant="danger" onClick={() => setAsking(true)}>
            {t("removalOpen")}
          </Button>
        </div>
      </div>
      <TitledDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t("removalTitle")}
        closeLabel={common("close")}
      >
        <p className="font-semibold wrap-anywhere">{email}</p>
        <p>{t("removalWhat")}</p>
        <p className="text-muted">{counted}</p>
        <RemovalForm onCancel={() => setAsking(false)} />
      </TitledDialog>
    </Section>
  );
}
