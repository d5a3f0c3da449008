import { Row, Rows } from "@/components/ui/rows";
import type { Day } from "@/lib/domain/day";
import type { ClaimVerdict, Locale } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";

/** A saved claim as its list shows it. */
export type ListedClaim = {
  id: string;
  text: string;
  claimedMonthly: number | null;
  currency: string | null;
  verdict: ClaimVerdict | null;
  keptOn: Day;
};

/** Saved claims, each with its verdict, its amount and the day it was saved. */
export function ClaimList({ locale, claims }: { locale: Locale; claims: readonly ListedClaim[] }) {
  const t = translator(locale, "claims");
  const { date, money } = formats(locale);
  return (
    <Rows aria-label={t("list")}>
      {claims.map(({ id, text, claimedMonthly, currency, verdict, keptOn }) => (
        <Row
          key={id}
          href={`/${locale}/claims/${id}`}
          detail={[
            claimedMonthly === null || currency === null
              ? t("noAmount")
              : t("aMonth", { amount: money(claimedMonthly, currency) }),
            t("keptOn", { date: date(keptOn) }),
          ].join(" · ")}
          end={<span className="text-ink">{t(`verdict.${verdict ?? "none"}`)}</span>}
        >
          <span dir="auto" className="line-clamp-3 wrap-anywhere">
            {text}
          </span>
        </Row>
      ))}
    </Rows>
  );
}
