"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { FormStatus } from "@/components/ui/form-status";
import { Row } from "@/components/ui/rows";
import { TitledDialog } from "@/components/ui/titled-dialog";
import { api } from "@/lib/client/api";
import { apiErrorOf } from "@/lib/client/api-error";
import { today } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import type { PersonalToken } from "./account-queries";
import { Fact } from "./fact";

/** One token in force, with its scope and last use, and the button that revokes it. */
export function TokenRow({
  token,
  timeZone,
  onRevoked,
}: {
  token: PersonalToken;
  timeZone: string;
  onRevoked: () => void;
}) {
  const t = useTranslations("settings");
  const { date } = formats(useLocale());
  const [asking, setAsking] = useState(false);
  const on = (instant: string) => ({ date: date(today(timeZone, new Date(instant))) });
  return (
    <Row
      detail={
        <>
          {t(`token.${token.scope}`)} ·{" "}
          <Fact>{token.lastUsedAt ? t("token.usedOn", on(token.lastUsedAt)) : t("token.neverUsed")}</Fact> ·{" "}
          <Fact>{t("token.createdOn", on(token.createdAt))}</Fact> ·{" "}
          <Fact>{token.expiresAt ? t("token.expiresOn", on(token.expiresAt)) : t("token.expiresNever")}</Fact>
        </>
      }
      end={
        <Button
          variant="quiet"
          className="-my-2 -me-4"
          aria-label={t("token.revokeOf", { name: token.name })}
          onClick={() => setAsking(true)}
        >
          {t("token.revoke")}
        </Button>
      }
    >
      <span className="wrap-anywhere">{token.name}</span>
      <Revoking token={token} open={asking} onClose={() => setAsking(false)} onRevoked={onRevoked} />
    </Row>
  );
}

function Revoking({
  token,
  open,
  onClose,
  onRevoked,
}: {
  token: PersonalToken;
  open: boolean;
  onClose: () => void;
  onRevoked: () => void;
}) {
  const t = useTranslations("settings");
  const common = useTranslations("common");
  const errors = useTranslations("errors");
  const [refusal, setRefusal] = useState<string | null>(null);
  const revoke = useMutation(
    api.tokens.revoke.mutationOptions({
      onSuccess: () => {
        onClose();
        onRevoked();
      },
      onError: (error) => setRefusal(apiErrorOf(error)?.message ?? errors("unreachable")),
    }),
  );
  return (
    <TitledDialog
      open={open}
      onClose={onClose}
      title={t("token.revokeTitle", { name: token.name })}
      closeLabel={common("close")}
    >
      <p>{t("token.revokeWhat")}</p>
      <FormStatus failed>{refusal}</FormStatus>
      <div className="flex flex-wrap gap-3">
        <Button
          variant="danger"
          pending={revoke.isPending}
          onClick={() => {
            setRefusal(null);
            revoke.mutate({ id: token.id });
          }}
        >
          {t("token.revoke")}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {common("cancel")}
        </Button>
      </div>
    </TitledDialog>
  );
}
