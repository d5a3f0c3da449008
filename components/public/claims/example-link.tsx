import { ButtonLink } from "@/components/ui/button";
import { exampleClaim } from "@/lib/catalog/explore/claim-findings";
import { textIn } from "@/lib/catalog/text";
import { currencyExponent } from "@/lib/domain/currency-exponent";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import type { ShownClaim } from "./claim-form";

/**
 * An example claim from the catalog, one press away and already answered; `addressOf` returns the address at which a
 * claim is weighed.
 */
export function ExampleLink({ locale, addressOf }: { locale: Locale; addressOf: (claim: ShownClaim) => string }) {
  const t = translator(locale, "realityCheck");
  const { text, amount, currency, answers } = exampleClaim;
  const claim = {
    text: textIn(text, locale),
    amount: Math.round(amount * 10 ** currencyExponent(currency)),
    currency,
    link: "",
    answers,
  };
  return (
    <div className="grid justify-items-start gap-2">
      <ButtonLink href={addressOf(claim)} variant="secondary">
        {t("example", { text: claim.text })}
      </ButtonLink>
      <p className="text-small text-muted">{t("exampleNote")}</p>
    </div>
  );
}
