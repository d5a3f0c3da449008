import { AddressNumber } from "@/components/explore/address-number";
import { HiddenFields, type HiddenValues, queryOf } from "@/components/explore/hidden-fields";
import { Button } from "@/components/ui/button";
import type { Ignored } from "@/lib/catalog/explore/address-reader";
import type { Locale } from "@/lib/domain/kinds";
import { numberText } from "@/lib/domain/number-text";
import { translator } from "@/lib/i18n/translator";

/**
 * Asks for the reader's own exchange rate; amounts are converted by no other. A plain form that leads to the same
 * page and keeps the rest of its address.
 */
export function RateForm({
  locale,
  action,
  kept,
  rate,
  ignored,
}: {
  locale: Locale;
  action: string;
  kept: HiddenValues;
  rate: number | null;
  ignored: readonly Ignored[];
}) {
  const t = translator(locale, "roles");
  return (
    <form action={action} className="grid max-w-136 gap-2">
      <HiddenFields kept={kept} />
      <div className="flex flex-wrap items-end gap-3">
        <div className="w-52">
          <AddressNumber
            locale={locale}
            name="rate"
            ignored={ignored}
            label={t("rateLabel")}
            defaultValue={rate === null ? "" : numberText(rate)}
          />
        </div>
        <Button type="submit" variant="secondary">
          {t("convert")}
        </Button>
        {rate === null ? null : (
          <a
            href={`${action}${queryOf(kept)}`}
            className="inline-flex min-h-11 items-center text-small underline underline-offset-4"
          >
            {t("noRate")}
          </a>
        )}
      </div>
      <p className="text-small text-muted">{t("rateHint")}</p>
    </form>
  );
}
