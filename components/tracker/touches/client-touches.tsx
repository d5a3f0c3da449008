"use client";

import { useMutation, useSuspenseInfiniteQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { TrashButton } from "@/components/forms/trash-button";
import { dealsOfClient } from "@/components/tracker/deals/deal-queries";
import { Button } from "@/components/ui/button";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { api } from "@/lib/client/api";
import type { Day } from "@/lib/domain/day";
import { formats } from "@/lib/i18n/formats";
import { NewTouch } from "./new-touch";
import { type Touch, touchesOfClient } from "./touch-queries";

/** A client's touches, newest first, below the form that logs the next one. */
export function ClientTouches({ clientId, today }: { clientId: string; today: Day }) {
  const t = useTranslations("touches");
  const common = useTranslations("common");
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(touchesOfClient(clientId));
  const { data: deals } = useSuspenseQuery(dealsOfClient(clientId));
  const touches = data.pages.flatMap((page) => page.items).sort(byDay);
  const list = useRef<HTMLUListElement>(null);
  const titles = new Map(deals.items.map(({ id, title }) => [id, title]));
  return (
    <Section title={t("title")}>
      <NewTouch clientId={clientId} deals={deals.items} today={today} />
      <Rows ref={list} tabIndex={-1} aria-label={t("title")} className="mt-6 outline-none">
        {touches.map((touch) => (
          <TouchRow
            key={touch.id}
            touch={touch}
            deal={titles.get(touch.dealId ?? "")}
            onTrashed={() => list.current?.focus()}
          />
        ))}
        {touches.length === 0 ? <li className="border-b border-hairline py-4 text-muted">{t("none")}</li> : null}
      </Rows>
      {hasNextPage ? (
        <Button variant="secondary" className="mt-4" pending={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {common("loadMore")}
        </Button>
      ) : null}
    </Section>
  );
}

/** Orders touches by day, latest first; the time of entry only decides within a day. */
function byDay(a: Touch, b: Touch): number {
  return b.on.localeCompare(a.on) || b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id);
}

function TouchRow({
  touch,
  deal,
  onTrashed,
}: {
  touch: Touch;
  deal: string | undefined;
  /** Called after the row is removed, because the focus goes with it. */
  onTrashed: () => void;
}) {
  const t = useTranslations("touches");
  const kinds = useTranslations("kinds");
  const { date } = formats(useLocale());
  const trash = useMutation(api.touches.trash.mutationOptions());
  const kind = kinds(`touchKind.${touch.kind}`);
  const facts = [date(touch.on), touch.text === "" ? null : kind, deal];
  return (
    <Row
      detail={facts.filter(Boolean).join(" · ")}
      end={
        <TrashButton
          compact
          label={t("trashOf", { day: date(touch.on) })}
          title={t("trashTitle")}
          what={t("trashWhat")}
          confirmLabel={t("trash")}
          trash={() => trash.mutateAsync({ id: touch.id })}
          onTrashed={onTrashed}
        />
      }
    >
      <span className="whitespace-pre-line">{touch.text || kind}</span>
    </Row>
  );
}
