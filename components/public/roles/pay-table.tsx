import { CatalogText } from "@/components/catalog/text-list";
import { gradeOf, SourceTitle, sourceById } from "@/components/catalog/trust";
import { ScrollRegion } from "@/components/explore/scroll-region";
import { Disclosure } from "@/components/ui/disclosure";
import { groupsOf, paysIn, type RolePay } from "@/lib/catalog/explore/pay-groups";
import type { Conversion } from "@/lib/catalog/explore/pay-scale";
import { textIn } from "@/lib/catalog/text";
import type { Role } from "@/lib/catalog/types";
import { currencyExponent } from "@/lib/domain/currency-exponent";
import type { Locale } from "@/lib/domain/kinds";
import { formats } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";
import { convertedPayText } from "./pay-words";

/** Every figure of these roles in full, one click away: the data behind the charts. */
export function PayTable({
  locale,
  roles,
  conversion,
}: {
  locale: Locale;
  roles: readonly Role[];
  conversion: Conversion | null;
}) {
  const t = translator(locale, "roles");
  const columns = [
    ...(["role", "country", "year", "lower", "upper"] as const),
    ...(conversion === null ? [] : (["converted"] as const)),
    ...(["measure", "note", "source", "trust"] as const),
  ];
  return (
    <Disclosure summary={t("table")}>
      <ScrollRegion label={t("table")}>
        <table className="w-full min-w-240 text-small">
          <thead>
            <tr className="border-b border-control text-start">
              {columns.map((column) => (
                <th key={column} scope="col" className="py-2 pe-4 text-start font-semibold">
                  {t(`column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groupsOf(roles).flatMap((group) =>
              paysIn(roles, group).map((figure) => (
                <PayRow
                  key={`${group.id} ${figure.role.id} ${figure.pay.source}`}
                  locale={locale}
                  figure={figure}
                  conversion={conversion}
                />
              )),
            )}
          </tbody>
        </table>
      </ScrollRegion>
    </Disclosure>
  );
}

function PayRow({
  locale,
  figure: { role, pay },
  conversion,
}: {
  locale: Locale;
  figure: RolePay;
  conversion: Conversion | null;
}) {
  const t = translator(locale, "roles");
  const source = sourceById(pay.source);
  const money = (amount: number) =>
    formats(locale).money(Math.round(amount * 10 ** currencyExponent(pay.currency)), pay.currency);
  const cell = "py-2 pe-4 align-top";
  return (
    <tr className="border-b border-hairline tabular-nums">
      <th scope="row" className={`${cell} text-start font-normal`}>
        <a href={`/${locale}/roles/${role.id}`} className="underline underline-offset-4">
          {textIn(role.name, locale)}
        </a>
      </th>
      <td className={cell}>{t(`region.${pay.region}`)}</td>
      <td className={cell}>{pay.year}</td>
      {pay.measure === "average" ? (
        <td colSpan={2} className={cell}>
          {money(pay.min)}
        </td>
      ) : (
        <>
          <td className={cell}>{money(pay.min)}</td>
          <td className={cell}>
            {pay.max === null
              ? t("noUpper")
              : pay.openEnded
                ? t("andMore", { amount: money(pay.max) })
                : money(pay.max)}
          </td>
        </>
      )}
      {conversion === null ? null : <td className={cell}>{convertedPayText(pay, conversion, locale)}</td>}
      <td className={cell}>{t(`measure.${pay.measure}`)}</td>
      <td className={cell}>{pay.note ? <CatalogText locale={locale} text={pay.note} /> : t("none")}</td>
      <td className={cell}>
        <SourceTitle source={source} />
      </td>
      <td className={cell}>
        {translator(locale, "paths")("trust", {
          trust: source.trust,
          word: translator(locale, "paths")(`trustWord.${gradeOf(source.trust)}`),
        })}
      </td>
    </tr>
  );
}
