"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Row } from "@/components/ui/rows";
import { api } from "@/lib/client/api";
import { apiErrorOf } from "@/lib/client/api-error";
import { today } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import { moment } from "@/lib/i18n/rare-formats";
import type { SignIn } from "./account-queries";
import { Fact } from "./fact";

/**
 * One signed-in browser, when it signed in and was last used, and the button that ends its session; the current one
 * has no button.
 */
export function SignInRow({
  signIn,
  timeZone,
  onEnded,
  onRefused,
}: {
  signIn: SignIn;
  timeZone: string;
  onEnded: (device: string) => void;
  onRefused: (error: Error) => void;
}) {
  const t = useTranslations("security");
  const locale = useLocale();
  const { date } = formats(locale);
  const device = signIn.device ?? t("unknownDevice");
  const time = moment(locale, signIn.lastSeenAt, timeZone);
  const end = useMutation(
    api.sessions.end.mutationOptions({
      onSuccess: () => onEnded(device),
      // A session that has ended meanwhile is the desired result.
      onError: (error) => (apiErrorOf(error)?.code === "NOT_FOUND" ? onEnded(device) : onRefused(error)),
    }),
  );
  return (
    <Row
      detail={
        <>
          <Fact>{signIn.current ? t("inUse") : t("lastUsed", { time })}</Fact> ·{" "}
          <Fact>{t("signedIn", { date: date(today(timeZone, new Date(signIn.createdAt))) })}</Fact>
        </>
      }
      end={
        signIn.current ? (
          t("here")
        ) : (
          <Button
            variant="quiet"
            className="-my-2 -me-4"
            aria-label={t("endOf", { device, time })}
            pending={end.isPending}
            onClick={() => end.mutate({ id: signIn.id })}
          >
            {t("end")}
          </Button>
        )
      }
    >
      <span className="wrap-anywhere">{device}</span>
    </Row>
  );
}
