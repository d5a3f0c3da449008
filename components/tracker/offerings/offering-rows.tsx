"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/domain/day";
import { type Offering, offeringChoice } from "./offering-queries";
import { useOfferingState } from "./use-offering-state";

/** The owner's offerings, each with its kind, whether it is launched, and its address. */
export function OfferingRows({ today }: { today: Day }) {
  const t = useTranslations("offerings");
  const locale = useLocale();
  const { data } = useSuspenseQuery(offeringChoice);
  return (
    <Section
      id="offerings"
      title={t("title")}
      className="mt-12"
      action={
        <ButtonLink href={`/${locale}/income/offerings/new`} variant="quiet" className="-me-4">
          <Icon name="plus" />
          {t("add")}
        </ButtonLink>
      }
    >
      {data.items.length === 0 ? (
        <p className="max-w-prose border-t border-hairline py-3 text-muted">{t("none")}</p>
      ) : (
        <Rows>
          {data.items.map((offering) => (
            <OfferingRow key={offering.id} offering={offering} today={today} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function OfferingRow({ offering, today }: { offering: Offering; today: Day }) {
  const t = useTranslations("offerings");
  const locale = useLocale();
  const state = useOfferingState(today);
  const { id, name, url } = offering;
  return (
    <Row
      href={`/${locale}/income/offerings/${id}`}
      detail={state(offering)}
      end={url === null ? <span className="text-small">{t("noAddress")}</span> : <Address url={url} />}
    >
      {name}
    </Row>
  );
}

function Address({ url }: { url: string }) {
  const t = useTranslations("offerings");
  const { host } = new URL(url);
  return (
    <a
      href={url}
      rel="noreferrer"
      aria-label={t("visit", { host })}
      className="-my-2.5 flex min-h-11 items-center gap-1.5 text-small hover:text-ink"
    >
      <span className="max-w-24 truncate underline underline-offset-4 sm:max-w-60">{host}</span>
      <Icon name="out" />
    </a>
  );
}
