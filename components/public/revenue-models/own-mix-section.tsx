import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { revenueModels } from "@/lib/catalog/revenue-models";
import { textIn } from "@/lib/catalog/text";
import type { Locale } from "@/lib/domain/kinds";
import type { OwnMix, OwnModel } from "@/lib/domain/own-mix";
import { formats } from "@/lib/i18n/formats";
import { sentences } from "@/lib/i18n/sentences";
import { translator } from "@/lib/i18n/translator";
import { ownText } from "./model-table";

/**
 * The reader's own mix in a sentence and in bars from zero, split by whether it is tied to hours; null for a visitor.
 */
export function OwnMixSection({ locale, mix }: { locale: Locale; mix: OwnMix | null }) {
  const t = translator(locale, "revenueModels");
  return (
    <Section title={t("own.title")}>{mix ? <Own locale={locale} mix={mix} /> : <Visitor locale={locale} />}</Section>
  );
}

function Visitor({ locale }: { locale: Locale }) {
  const t = translator(locale, "revenueModels");
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-y border-hairline py-4">
      <p className="max-w-prose">{t("own.signedOut")}</p>
      <ButtonLink href={`/${locale}/sign-up`} variant="secondary">
        {t("own.signUp")}
      </ButtonLink>
    </div>
  );
}

function Own({ locale, mix }: { locale: Locale; mix: OwnMix }) {
  const t = translator(locale, "revenueModels");
  const { money, percent, date } = formats(locale);
  const since = date(mix.since);
  const salary = mix.salary === 0 ? null : t("own.salary", { amount: money(mix.salary, mix.currency) });
  if (mix.payments === 0 && mix.refunds === 0) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-y border-hairline py-4">
        <p className="max-w-prose">{sentences(locale, t("own.none", { since }), salary)}</p>
        <ButtonLink href={`/${locale}/income/new`} variant="secondary">
          {t("own.record")}
        </ButtonLink>
      </div>
    );
  }
  return (
    <>
      <p className="max-w-prose">
        {sentences(
          locale,
          mix.untiedShare === null
            ? t("own.paidBack", { since })
            : t("own.sentence", { share: percent(mix.untiedShare), since, count: mix.payments }),
          mix.refunds > 0 ? t("own.refunds", { count: mix.refunds }) : null,
          salary,
        )}
      </p>
      <ul className="mt-3 border-t border-hairline">
        {mix.models.map((own) => (
          <OwnRow key={own.id} locale={locale} mix={mix} own={own} />
        ))}
      </ul>
    </>
  );
}

function OwnRow({ locale, mix, own }: { locale: Locale; mix: OwnMix; own: OwnModel }) {
  const model = revenueModels.find(({ id }) => id === own.id);
  const parts = [
    { key: "tied", amount: own.tied, fill: "bg-tied" },
    { key: "untied", amount: own.untied, fill: "bg-untied" },
  ];
  return (
    <li className="grid items-center gap-x-6 gap-y-1 border-b border-hairline py-3 md:grid-cols-[12rem_1fr_20rem]">
      <span className="font-semibold">{model ? textIn(model.name, locale) : own.id}</span>
      {own.share === null ? (
        <span />
      ) : (
        // From zero on the left to the whole income on the right.
        <span aria-hidden="true" className="flex h-3 border-s border-ink bg-sunk">
          {parts.map(({ key, amount, fill }) => (
            <span key={key} className={fill} style={{ width: `${partOf(amount, mix.total)}%` }} />
          ))}
        </span>
      )}
      <span className="text-small tabular-nums">
        {ownText(mix, own.id, locale)} <span className="text-muted">{tiedText(own, mix, locale)}</span>
      </span>
    </li>
  );
}

function tiedText({ tied, untied }: OwnModel, { currency }: OwnMix, locale: Locale): string | null {
  const t = translator(locale, "revenueModels");
  if (tied === 0 && untied === 0) return null;
  if (untied === 0) return t("own.partTied");
  return tied === 0 ? t("own.partUntied") : t("own.partBoth", { amount: formats(locale).money(untied, currency) });
}

/** A part that refunds outweigh has no length. */
function partOf(amount: number, total: number): number {
  return Math.min(100, Math.max(0, (amount / total) * 100));
}
