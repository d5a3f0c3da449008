import { layers } from "@/lib/catalog/layers";
import { stages as catalogStages } from "@/lib/catalog/stages";
import { textIn } from "@/lib/catalog/text";
import type { CatalogStage } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { type Rule, rulesOf } from "@/lib/domain/rules";
import { translator } from "@/lib/i18n/translator";
import { OursMark } from "./text-list";

/** Every stage from the lowest, with its activity and its rules: target, explanation and basis. */
export function StageRules({ locale }: { locale: Locale }) {
  return (
    <ol className="grid gap-10">
      {catalogStages.map((stage) => (
        <StageBlock key={stage.id} locale={locale} stage={stage} />
      ))}
    </ol>
  );
}

function StageBlock({ locale, stage }: { locale: Locale; stage: CatalogStage }) {
  const t = translator(locale, "stages");
  const rules = rulesOf(stage.id);
  return (
    <li data-stage={stage.id} className="grid gap-x-8 gap-y-2 border-t-3 border-stage pt-3 md:grid-cols-[16rem_1fr]">
      <div className="grid content-start gap-1">
        <h2 className="font-serif text-lead font-semibold text-stage">{textIn(stage.name, locale)}</h2>
        <p className="text-muted">{textIn(stage.doing, locale)}</p>
        <LayersOf locale={locale} stage={stage} />
      </div>
      {rules.length === 0 ? (
        <p className="py-1">{t("ground")}</p>
      ) : (
        <ul className="divide-y divide-hairline">
          {rules.map((rule) => (
            <RuleLine key={rule.id} locale={locale} rule={rule} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The capability layers of a stage, each linked to its explanation; nothing where there are none. */
function LayersOf({ locale, stage }: { locale: Locale; stage: CatalogStage }) {
  const t = translator(locale, "stages");
  const carrying = layers.filter((layer) => layer.stage === stage.id);
  if (carrying.length === 0) return null;
  return (
    <p className="text-small text-muted">
      {t("layers", { count: carrying.length })}{" "}
      {carrying.map((layer, at) => (
        <span key={layer.id}>
          {at > 0 ? t("separator") : null}
          <a
            href={`/${locale}/ladder#${layer.id}`}
            className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-ink md:min-h-0"
          >
            {textIn(layer.name, locale)}
          </a>
        </span>
      ))}
      <OursMark locale={locale} />
    </p>
  );
}

function RuleLine({ locale, rule }: { locale: Locale; rule: Rule }) {
  const t = translator(locale, "stages");
  const progress = translator(locale, "progress");
  const mixed = rule.basis !== rule.thresholdBasis;
  return (
    <li id={rule.id} className="grid gap-x-6 gap-y-0.5 py-3 first:pt-1 sm:grid-cols-[1fr_9rem]">
      <h3 className="font-semibold">{progress(`rule.${rule.id}.name`)}</h3>
      <p className="tabular-nums sm:text-end">
        {t("target", { target: progress(`unit.${rule.unit}`, { count: rule.target }) })}
      </p>
      <p className="text-muted">{progress(`rule.${rule.id}.explain`)}</p>
      <p className="text-small text-muted sm:text-end">
        {mixed ? t("thresholdOurs") : progress(`basis.${rule.basis}`)}
      </p>
    </li>
  );
}
