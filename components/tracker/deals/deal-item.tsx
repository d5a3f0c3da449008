"use client";

import { useId, useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Day } from "@/lib/domain/day";
import { isClosed } from "@/lib/domain/deal-move";
import { formats } from "@/lib/i18n/formats";
import type { Deal } from "./deal-queries";
import { DealStages } from "./deal-stages";
import { EditDeal } from "./edit-deal";
import { NextAction } from "./next-action";

/** One deal: its title, stage, next action and history. `onTrashed` takes over the focus. */
export function DealItem({ deal, today, onTrashed }: { deal: Deal; today: Day; onTrashed: () => void }) {
  const t = useTranslations("deals");
  const kinds = useTranslations("kinds");
  const { date, money } = formats(useLocale());
  const closed = isClosed(deal.stage) && deal.closedOn ? t("closedOn", { day: date(deal.closedOn) }) : null;
  return (
    <li id={`deal-${deal.id}`} className="grid scroll-mt-4 gap-3 border-b border-hairline pt-5 target:bg-sunk">
      <div className="flex items-baseline justify-between gap-4">
        <div className="min-w-0">
          <h3 className="text-lead font-semibold">{deal.title}</h3>
          <p className="text-small text-muted">
            {[kinds(`dealKind.${deal.kind}`), closed].filter(Boolean).join(" · ")}
            <NextAction deal={deal} today={today} className="block" />
          </p>
        </div>
        {deal.value === null ? null : (
          <span className="shrink-0 font-serif text-lead font-semibold tabular-nums">
            {money(deal.value, deal.currency)}
          </span>
        )}
      </div>
      <DealStages deal={deal} today={today} />
      {deal.stage === "won" ? <AfterWinning deal={deal} /> : null}
      <More deal={deal} onTrashed={onTrashed} />
    </li>
  );
}

function AfterWinning({ deal }: { deal: Deal }) {
  const t = useTranslations("deals");
  const locale = useLocale();
  const job = deal.kind === "job";
  return (
    <div className="grid gap-3">
      <p>{t(job ? "wonJob" : "wonClient")}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/${locale}/income/new?deal=${deal.id}`}>{t("recordPayment")}</ButtonLink>
        {job ? null : (
          <ButtonLink href={`/${locale}/cases/new?deal=${deal.id}`} variant="secondary">
            {t("logCase")}
          </ButtonLink>
        )}
      </div>
    </div>
  );
}

function History({ deal }: { deal: Deal }) {
  const kinds = useTranslations("kinds");
  const { date } = formats(useLocale());
  const names = deal.kind === "job" ? "jobStage" : "dealStage";
  return (
    <ol className="grid gap-1">
      {[...deal.history.entries()].map(([at, { stage, on }]) => (
        // A deal may reach the same stage twice on one day, and the list only grows at its end, so the index is the
        // key.
        <li key={at} className="flex gap-4">
          <span className="min-w-28 text-muted tabular-nums">{date(on)}</span>
          {kinds(`${names}.${stage}`)}
        </li>
      ))}
    </ol>
  );
}

/** History and form are rendered on demand: a client may have many deals, and few are opened. */
function More({ deal, onTrashed }: { deal: Deal; onTrashed: () => void }) {
  const t = useTranslations("deals");
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        className="flex min-h-11 w-full cursor-pointer items-center justify-between gap-4 py-2 text-start"
      >
        {t("more")}
        <Icon name="down" className={`text-muted motion-safe:transition-transform ${open ? "rotate-180" : ""}`} />
      </button>
      <div id={id} hidden={!open}>
        {open ? (
          <div className="grid gap-5 pb-5">
            <History deal={deal} />
            <EditDeal deal={deal} onTrashed={onTrashed} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
