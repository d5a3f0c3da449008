import { CatalogText } from "@/components/catalog/text-list";
import { Provenance } from "@/components/catalog/trust";
import { Definitions } from "@/components/ui/definitions";
import { insights } from "@/lib/catalog/insights";
import { properNameIn } from "@/lib/catalog/proper-names";
import { skillLadder } from "@/lib/catalog/skill-ladder";
import { textIn } from "@/lib/catalog/text";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** The steps of the skill ladder, lowest first: tools, how it is learned and whom it suits. */
export function SkillSteps({ locale }: { locale: Locale }) {
  const t = translator(locale, "skillLadder");
  return (
    <ol className="border-t border-hairline">
      {skillLadder.map((step, at) => (
        <li
          key={step.id}
          id={step.id}
          className="grid scroll-mt-4 gap-x-8 gap-y-2 border-b border-hairline py-5 target:bg-sunk md:grid-cols-[16rem_1fr]"
        >
          <div className="grid content-start gap-1">
            <h3 className="flex items-baseline gap-3 font-serif text-lead font-semibold">
              <span className="text-muted tabular-nums">{at + 1}</span>
              {textIn(step.name, locale)}
            </h3>
            {step.tools.length > 0 ? (
              <p className="text-small text-muted">
                {step.tools.map((tool) => properNameIn(tool, locale)).join(translator(locale, "explore")("separator"))}
              </p>
            ) : null}
          </div>
          <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[5rem_1fr]">
            <dt className="text-muted">{t("how")}</dt>
            <dd>
              <CatalogText locale={locale} text={step.how} />
            </dd>
            <dt className="text-muted">{t("suits")}</dt>
            <dd>
              <CatalogText locale={locale} text={step.suits} />
            </dd>
          </dl>
        </li>
      ))}
    </ol>
  );
}

/** The documents' advice to those who do not code and to those who do, with its source. */
export function SkillAdvice({ locale }: { locale: Locale }) {
  const t = translator(locale, "skillLadder");
  return (
    <Definitions
      items={advice.map(({ reader, finding }) => ({
        key: finding,
        term: t(reader),
        value: <Finding locale={locale} id={finding} />,
      }))}
    />
  );
}

function Finding({ locale, id }: { locale: Locale; id: string }) {
  const insight = insights.find((each) => each.id === id);
  if (!insight) throw new Error(`The catalog has no finding ${id}`);
  return (
    <span className="grid gap-0.5">
      <span>{textIn(insight.text, locale)}</span>
      <Provenance locale={locale} source={insight.source} />
    </span>
  );
}

const advice = [
  { reader: "noCode", finding: "beginners-start-with-applications" },
  { reader: "code", finding: "developers-rag-and-agents" },
] as const;
