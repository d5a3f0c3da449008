import type { ReactNode } from "react";
import { ClaimQuote } from "@/components/claims/claim-quote";
import { balanceOf, ClaimReasons } from "@/components/claims/claim-reasons";
import { NearFigures } from "@/components/claims/near-figures";
import { OwnMonthsBeside } from "@/components/claims/own-months-beside";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { weigh } from "@/lib/domain/claim";
import type { Locale } from "@/lib/domain/kinds";
import type { OwnMonths } from "@/lib/domain/own-months";
import { translator } from "@/lib/i18n/translator";
import type { ShownClaim } from "./claim-form";
import { HowWeighed } from "./how-weighed";
import { KeepFrame } from "./keep-frame";

/**
 * The result for a claim: the verdict as a sentence, its reasons, the nearest figures of the catalog and the own
 * months of a signed-in reader. `own` is null for everybody else; `form` changes the claim.
 */
export function ClaimResult({
  locale,
  claim,
  own,
  wayBack,
  form,
}: {
  locale: Locale;
  claim: ShownClaim;
  own: { months: OwnMonths | null; baseCurrency: string } | null;
  wayBack: { address: string; whole: boolean };
  form: ReactNode;
}) {
  const t = translator(locale, "realityCheck");
  const words = translator(locale, "claims");
  const weighing = weigh(claim.answers);
  const { text, amount, currency, link, answers } = claim;
  const claimed = amount === null ? null : { amount, currency };
  return (
    <div className="grid gap-10">
      <div>
        <PageHeader
          title={words(`says.${weighing.verdict ?? "none"}`)}
          lead={weighing.verdict === null ? words("noneYet") : words("balance", balanceOf(weighing))}
        />
        <ClaimQuote locale={locale} text={text} amount={amount} currency={currency} link={link} />
      </div>
      {weighing.verdict === null ? (
        form
      ) : (
        <Section title={t("why")}>
          <ClaimReasons locale={locale} weighing={weighing} />
        </Section>
      )}
      <div className={`grid gap-x-16 gap-y-10 ${own === null ? "max-w-3xl" : "lg:grid-cols-2"}`}>
        <NearFigures locale={locale} text={text} amount={amount} currency={currency} />
        {own === null ? null : (
          <OwnMonthsBeside locale={locale} own={own.months} baseCurrency={own.baseCurrency} claimed={claimed} />
        )}
      </div>
      <KeepFrame
        locale={locale}
        signedIn={own !== null}
        claim={{
          text,
          sourceUrl: link || null,
          claimedMonthly: amount,
          currency: amount === null ? null : currency,
          answers: { ...answers },
        }}
        wayBack={wayBack}
      />
      {weighing.verdict === null ? null : (
        <div className="border-t border-hairline">
          <Disclosure summary={t("change")}>{form}</Disclosure>
        </div>
      )}
      <HowWeighed locale={locale} />
    </div>
  );
}
