import { Provenance } from "@/components/catalog/trust";
import { QuestionFields } from "@/components/claims/question-fields";
import { allCurrencies } from "@/components/currency/all-currencies";
import { CurrencyOptions } from "@/components/currency/currency-options";
import { AddressNumber } from "@/components/explore/address-number";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { Ignored } from "@/lib/catalog/explore/address-reader";
import { findingBehind } from "@/lib/catalog/explore/claim-findings";
import { textIn } from "@/lib/catalog/text";
import type { ClaimAnswer, ClaimQuestion, Locale } from "@/lib/domain/kinds";
import { amountText } from "@/lib/domain/number-text";
import { translator } from "@/lib/i18n/translator";

/** A claim as the page has read it from its address. */
export type ShownClaim = {
  readonly text: string;
  readonly amount: number | null;
  readonly currency: string;
  readonly link: string;
  readonly answers: Readonly<Partial<Record<ClaimQuestion, ClaimAnswer>>>;
};

/** What is claimed and the six questions, as a plain form whose answer is the page's own address. */
export function ClaimForm({
  locale,
  claim,
  longest,
  ignored,
}: {
  locale: Locale;
  claim: ShownClaim;
  longest: number;
  ignored: readonly Ignored[];
}) {
  const t = translator(locale, "realityCheck");
  const words = translator(locale, "claims");
  const common = translator(locale, "common");
  return (
    <form action={`/${locale}/reality-check`} className="grid max-w-prose gap-6">
      <TextArea
        name="text"
        dir="auto"
        label={t("text")}
        hint={t("textHint")}
        rows={2}
        maxLength={longest}
        defaultValue={claim.text}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <AddressNumber
          locale={locale}
          name="amount"
          ignored={ignored}
          label={t("amount")}
          aside={common("optional")}
          hint={t("amountHint")}
          maxLength={40}
          defaultValue={claim.amount === null ? "" : amountText(claim.amount, claim.currency)}
        />
        <SelectField name="currency" label={t("currency")} defaultValue={claim.currency}>
          <CurrencyOptions
            currencies={allCurrencies(locale)}
            words={{ common: t("commonCurrencies"), others: t("otherCurrencies") }}
          />
        </SelectField>
      </div>
      <TextField
        name="link"
        inputMode="url"
        label={t("link")}
        aside={common("optional")}
        hint={t("linkHint")}
        placeholder="https://"
        maxLength={2000}
        defaultValue={claim.link}
      />
      <div className="grid gap-5">
        <div className="border-b border-hairline pb-3">
          <h2 className="font-serif text-lead font-semibold">{t("questions")}</h2>
          <p className="text-muted">{t("questionsLead")}</p>
        </div>
        <QuestionFields
          answers={claim.answers}
          words={{
            question: (id) => words(`question.${id}`),
            hint: (id) => <QuestionHint locale={locale} id={id} />,
            answer: (answer) => words(`answer.${answer}`),
          }}
        />
      </div>
      <Button type="submit" className="justify-self-start">
        {t("weigh")}
      </Button>
    </form>
  );
}

function QuestionHint({ locale, id }: { locale: Locale; id: ClaimQuestion }) {
  const finding = findingBehind(id);
  return (
    <>
      {translator(locale, "claims")(`hint.${id}`)}
      <span className="mt-1 block">
        {translator(locale, "realityCheck")("finding")} {textIn(finding.text, locale)}{" "}
        <Provenance locale={locale} source={finding.source} />
      </span>
    </>
  );
}
