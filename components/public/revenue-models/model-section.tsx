import { figureText } from "@/components/catalog/figure-text";
import { CatalogText } from "@/components/catalog/text-list";
import { Provenance } from "@/components/catalog/trust";
import { directions } from "@/lib/catalog/directions";
import { textIn } from "@/lib/catalog/text";
import type { RevenueModel, TextPair } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { Durability } from "./model-table";

/** One way of being paid in full: advantages and drawbacks, advice, figures with their sources, directions. */
export function ModelSection({ locale, model }: { locale: Locale; model: RevenueModel }) {
  const t = translator(locale, "revenueModels");
  return (
    <section id={model.id} aria-labelledby={`${model.id}-name`} className="scroll-mt-4 border-t border-ink pt-4">
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1">
        <h2 id={`${model.id}-name`} className="font-serif text-lead font-semibold">
          {textIn(model.name, locale)}
        </h2>
        <p className="flex flex-wrap gap-x-5 text-small text-muted">
          <Durability locale={locale} grade={model.durability} />
          <span>{t(model.tiedToHours ? "tiedAlone" : "untiedAlone")}</span>
        </p>
      </div>
      <div className="mt-4 grid gap-x-8 gap-y-6 md:grid-cols-3">
        <Points locale={locale} title={t("strengths")} texts={model.strengths} />
        <Points locale={locale} title={t("weaknesses")} texts={model.weaknesses} />
        <Points locale={locale} title={t("advice")} texts={model.advice} />
      </div>
      <div className="mt-6 grid gap-x-8 gap-y-6 md:grid-cols-3">
        <Directions locale={locale} model={model} />
        {model.figures.length > 0 ? <Figures locale={locale} model={model} /> : null}
        <div>
          <h3 className={head}>{t("from")}</h3>
          <ul className="grid gap-1">
            {model.sources.map((source) => (
              <li key={source}>
                <Provenance locale={locale} source={source} />
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

const head = "mb-1 text-small font-semibold text-muted";

function Points({ locale, title, texts }: { locale: Locale; title: string; texts: readonly TextPair[] }) {
  return (
    <div>
      <h3 className={head}>{title}</h3>
      <ul className="grid gap-2">
        {texts.map((text) => (
          <li key={text.en} className="border-t border-hairline pt-2">
            <CatalogText locale={locale} text={text} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Directions({ locale, model }: { locale: Locale; model: RevenueModel }) {
  const t = translator(locale, "revenueModels");
  const earning = directions.filter(({ earns }) => earns.includes(model.id));
  return (
    <div>
      <h3 className={head}>{t("earning")}</h3>
      {earning.length === 0 ? <p>{t("noDirection")}</p> : null}
      <ul>
        {earning.map(({ id, name }) => (
          <li key={id}>
            <a
              href={`/${locale}/paths/${id}`}
              className="inline-flex min-h-11 items-center underline underline-offset-4 md:min-h-8"
            >
              {textIn(name, locale)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Figures({ locale, model }: { locale: Locale; model: RevenueModel }) {
  const t = translator(locale, "revenueModels");
  return (
    <div>
      <h3 className={head}>{t("figures")}</h3>
      <ul className="grid gap-3">
        {model.figures.map((figure) => (
          <li key={`${figure.value} ${figure.note?.en}`} className="grid gap-0.5">
            <span className="font-semibold tabular-nums">{figureText(figure, locale)}</span>
            {figure.note ? <span>{textIn(figure.note, locale)}</span> : null}
            <Provenance locale={locale} source={figure.source} year={figure.year} />
          </li>
        ))}
      </ul>
    </div>
  );
}
