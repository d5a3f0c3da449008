import { OursMark } from "@/components/catalog/text-list";
import { directions } from "@/lib/catalog/directions";
import { layers } from "@/lib/catalog/layers";
import { properNameIn } from "@/lib/catalog/proper-names";
import { roles } from "@/lib/catalog/roles";
import { stages } from "@/lib/catalog/stages";
import { textIn } from "@/lib/catalog/text";
import type { Layer } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** The capability layers from the lowest: their keywords, worth and stage, and the catalog entries on them. */
export function LayerList({ locale }: { locale: Locale }) {
  return (
    <ol className="border-t border-hairline">
      {layers.map((layer, at) => (
        <LayerBlock key={layer.id} locale={locale} layer={layer} number={at + 1} />
      ))}
    </ol>
  );
}

function LayerBlock({ locale, layer, number }: { locale: Locale; layer: Layer; number: number }) {
  const t = translator(locale, "skillLadder");
  const stage = stages.find((each) => each.id === layer.stage);
  return (
    <li
      id={layer.id}
      data-stage={layer.stage}
      className="grid scroll-mt-4 gap-x-8 gap-y-2 border-b border-hairline py-5 target:bg-sunk md:grid-cols-[16rem_1fr_12rem]"
    >
      <div className="grid content-start gap-1">
        <h3 className="flex items-baseline gap-3 font-serif text-lead font-semibold">
          <span className="text-muted tabular-nums">{number}</span>
          {textIn(layer.name, locale)}
        </h3>
        <p className="flex items-center gap-2 text-small">
          <span aria-hidden="true" className="size-2.5 bg-stage" />
          <span>
            {t("stage", { stage: stage ? textIn(stage.name, locale) : layer.stage })}
            <OursMark locale={locale} />
          </span>
        </p>
      </div>
      <div className="grid content-start gap-1">
        <p>{textIn(layer.value, locale)}</p>
        <p className="text-small text-muted">
          {layer.keywords.map((word) => properNameIn(word, locale)).join(translator(locale, "explore")("separator"))}
        </p>
      </div>
      <OnThisLayer locale={locale} layer={layer.id} />
    </li>
  );
}

/** How many entries of the catalog are on a layer; each number links to them. */
function OnThisLayer({ locale, layer }: { locale: Locale; layer: string }) {
  const t = translator(locale, "skillLadder");
  const found = [
    { list: "paths", text: "directions", count: directions.filter(({ layers }) => layers.includes(layer)).length },
    { list: "roles", text: "roles", count: roles.filter((role) => role.layer === layer).length },
  ] as const;
  const some = found.filter(({ count }) => count > 0);
  if (some.length === 0) return <p className="text-small text-muted">{t("noneYet")}</p>;
  return (
    <ul className="flex flex-wrap gap-x-6 text-small md:grid md:content-start">
      {some.map(({ list, text, count }) => (
        <li key={list}>
          <a
            href={`/${locale}/${list}?layer=${layer}`}
            className="inline-flex min-h-11 items-center underline underline-offset-4 md:min-h-7"
          >
            {t(text, { count })}
          </a>
        </li>
      ))}
    </ul>
  );
}
