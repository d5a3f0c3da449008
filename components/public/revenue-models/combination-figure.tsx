import { Section } from "@/components/ui/section";
import { combinations, partnersOf } from "@/lib/catalog/explore/combinations";
import { revenueModels } from "@/lib/catalog/revenue-models";
import { textIn } from "@/lib/catalog/text";
import type { RevenueModel } from "@/lib/catalog/types";
import type { Locale } from "@/lib/domain/kinds";
import { sentences } from "@/lib/i18n/sentences";
import { translator } from "@/lib/i18n/translator";

/** Which ways of being paid make each other safer: in words, and as arcs between their names. */
export function CombinationFigure({ locale }: { locale: Locale }) {
  const t = translator(locale, "revenueModels");
  const separator = translator(locale, "explore")("separator");
  const name = (model: RevenueModel) => textIn(model.name, locale);
  const pairs = combinations.map(([a, b]) =>
    t("combine.pair", { a: inText(name(a), locale), b: inText(name(b), locale) }),
  );
  const alone = revenueModels.filter((model) => partnersOf(model).length === 0);
  return (
    <Section title={t("combine.title")}>
      <div className="grid items-center gap-x-12 gap-y-4 border-t border-hairline pt-3 md:grid-cols-[1fr_24rem]">
        <p className="max-w-prose">
          {sentences(
            locale,
            t("combine.text", { count: combinations.length, pairs: pairs.join(locale === "zh" ? "；" : "; ") }),
            alone.length > 0
              ? t("combine.none", { names: alone.map((model) => inText(name(model), locale)).join(separator) })
              : null,
          )}
        </p>
        <div className="flex">
          <ul aria-hidden="true">
            {revenueModels.map((model) => (
              <li
                key={model.id}
                className={`flex h-9 items-center justify-end pe-3 text-end ${alone.includes(model) ? "text-muted" : "font-semibold"}`}
              >
                {name(model)}
              </li>
            ))}
          </ul>
          <svg
            aria-hidden="true"
            viewBox={`0 0 120 ${revenueModels.length * ROW}`}
            className="h-54 w-30 shrink-0"
            fill="none"
          >
            {combinations.map(([a, b]) => (
              <path key={`${a.id} ${b.id}`} d={arc(middle(a), middle(b))} strokeWidth="2" className="stroke-ink" />
            ))}
            {revenueModels.map((model) => (
              <circle
                key={model.id}
                cx="6"
                cy={middle(model)}
                r="4"
                strokeWidth="1.5"
                className={alone.includes(model) ? "fill-paper stroke-control" : "fill-ink stroke-ink"}
              />
            ))}
          </svg>
        </div>
      </div>
    </Section>
  );
}

/** The height of a name's row in the drawing's units, which are pixels. */
const ROW = 36;

function middle(model: RevenueModel): number {
  return revenueModels.indexOf(model) * ROW + ROW / 2;
}

/** The further apart two names are, the wider the arc between them. */
function arc(from: number, to: number): string {
  const width = 20 + Math.abs(to - from) * 0.6;
  return `M6 ${from} C ${6 + width} ${from}, ${6 + width} ${to}, 6 ${to}`;
}

function inText(name: string, locale: Locale): string {
  return locale === "en" ? name.toLowerCase() : name;
}
