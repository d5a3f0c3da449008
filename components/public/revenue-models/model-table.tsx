import { GradeMarks } from "@/components/catalog/marks";
import { gradeOf } from "@/components/catalog/trust";
import { ScrollRegion } from "@/components/explore/scroll-region";
import { directions } from "@/lib/catalog/directions";
import { partnersOf } from "@/lib/catalog/explore/combinations";
import { revenueModels } from "@/lib/catalog/revenue-models";
import { textIn } from "@/lib/catalog/text";
import type { RevenueModel } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import type { OwnMix } from "@/lib/domain/own-mix";
import { formats } from "@/lib/i18n/formats";
import { translator } from "@/lib/i18n/translator";

/**
 * The six ways in a table: how long each lasts, hours, partners, directions, and the reader's own share where there
 * is one.
 */
export function ModelTable({ locale, mix }: { locale: Locale; mix: OwnMix | null }) {
  const t = translator(locale, "revenueModels");
  const heads = [t("lasts"), t("hours"), t("partners"), t("directions"), ...(mix ? [t("own.column")] : [])];
  return (
    <ScrollRegion label={t("sideBySide")}>
      <table className="w-full min-w-180 border-collapse">
        <thead>
          <tr className="border-b border-ink text-small text-muted">
            <th scope="col" className={`${rowHead} py-2 font-semibold`}>
              {t("way")}
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className="px-3 py-2 text-start font-semibold">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {revenueModels.map((model) => (
            <ModelLine key={model.id} locale={locale} model={model} mix={mix} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** Stays in place while the columns scroll. */
const rowHead = "sticky left-0 z-10 bg-paper pe-3 text-start";

function ModelLine({ locale, model, mix }: { locale: Locale; model: RevenueModel; mix: OwnMix | null }) {
  const t = translator(locale, "revenueModels");
  const separator = translator(locale, "explore")("separator");
  const { durability, tiedToHours, id } = model;
  const count = directions.filter(({ earns }) => earns.includes(id)).length;
  return (
    <tr className="border-b border-hairline align-middle">
      <th scope="row" className={`${rowHead} py-2 font-semibold`}>
        <a href={`#${id}`} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline md:min-h-8">
          {textIn(model.name, locale)}
        </a>
      </th>
      <td className="px-3 py-2">
        <Durability locale={locale} grade={durability} />
      </td>
      <td className="px-3 py-2 whitespace-nowrap">{t(tiedToHours ? "tied" : "untied")}</td>
      <td className="px-3 py-2">
        {partnersOf(model)
          .map(({ name }) => textIn(name, locale))
          .join(separator) || t("noPartner")}
      </td>
      <td className="px-3 py-2">
        <a
          href={`/${locale}/paths?earns=${id}`}
          className="inline-flex min-h-11 items-center whitespace-nowrap underline underline-offset-4 md:min-h-8"
        >
          {t("directionsCount", { count })}
        </a>
      </td>
      {mix ? <td className="px-3 py-2 whitespace-nowrap tabular-nums">{ownText(mix, id, locale)}</td> : null}
    </tr>
  );
}

/** How long a way of being paid lasts, in marks and in words. */
export function Durability({ locale, grade }: { locale: Locale; grade: number }) {
  const t = translator(locale, "revenueModels");
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <GradeMarks grade={grade} />
      {t("durability", { grade: String(grade), word: t(`durabilityWord.${gradeOf(grade)}`) })}
    </span>
  );
}

/** The reader's income from one model: “24% · ¥1,200”, or only the amount where there are no shares. */
export function ownText(mix: OwnMix, id: string, locale: Locale): string {
  const t = translator(locale, "revenueModels");
  const { money, percent } = formats(locale);
  const own = mix.models.find((each) => each.id === id);
  if (!own || (own.tied === 0 && own.untied === 0)) return t("own.nothing");
  const amount = money(own.tied + own.untied, mix.currency);
  return own.share === null ? amount : t("own.worth", { share: percent(own.share), amount });
}
