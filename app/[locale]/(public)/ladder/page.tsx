import type { Metadata } from "next";
import type { ReactNode } from "react";
import { TextList } from "@/components/catalog/text-list";
import { StructuredData } from "@/components/public/shell/structured-data";
import { LayerList } from "@/components/public/skill-ladder/layer-list";
import { SkillAdvice, SkillSteps } from "@/components/public/skill-ladder/skill-steps";
import { ButtonLink } from "@/components/ui/button";
import { Frame } from "@/components/ui/frame";
import { PageHeader } from "@/components/ui/page-header";
import { plan } from "@/lib/catalog/plan";
import { textIn } from "@/lib/catalog/text";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/server/pages/page-metadata";
import { here } from "@/lib/server/structured-data/here";
import { pageGraph } from "@/lib/server/structured-data/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await pageLocale(params), "/ladder");
}

/** The capability layers and their worth, how the skills are learned, and the first three months. */
export default async function LadderPage({ params }: Props) {
  const locale = await pageLocale(params);
  const t = translator(locale, "skillLadder");
  const stagesLink = (
    <a href={`/${locale}/stages`} className="inline-flex min-h-11 items-center underline underline-offset-4 md:min-h-0">
      {t("stageLink")}
    </a>
  );
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12 pt-8 md:pt-12">
      <StructuredData data={pageGraph(here(locale), "/ladder")} />
      <div>
        <PageHeader title={t("title")} lead={t("lead")} />
        <Part id="layers" title={t("layers")} lead={t("layersLead")}>
          <LayerList locale={locale} />
          <div className="mt-3 grid max-w-prose gap-2 text-small text-muted">
            <p>
              {t("stageNote")} {stagesLink}
            </p>
            <p>{t("fourth")}</p>
          </div>
        </Part>
      </div>
      <Part id="steps" title={t("steps")} lead={t("stepsLead")}>
        <SkillSteps locale={locale} />
        <p className="mt-3 text-small text-muted">{translator(locale, "paths")("oursNote")}</p>
        <h3 className="mt-8 mb-2 font-semibold">{t("advice")}</h3>
        <div className="max-w-[50rem]">
          <SkillAdvice locale={locale} />
        </div>
      </Part>
      <Part id="plan" title={t("plan")} lead={t("planLead")}>
        <ol className="grid border-t border-hairline md:grid-cols-3 md:gap-x-8">
          {plan.map(({ month, name, steps }) => (
            <li key={month} className="grid content-start gap-2 border-b border-hairline py-4">
              <p className="text-small text-muted">{t("month", { month: String(month) })}</p>
              <h3 className="font-serif text-lead font-semibold">{textIn(name, locale)}</h3>
              <TextList locale={locale} texts={steps} />
            </li>
          ))}
        </ol>
      </Part>
      <Frame title={t("startTitle")} action={<ButtonLink href={`/${locale}/paths`}>{t("start")}</ButtonLink>}>
        {t("startText")}
      </Frame>
    </div>
  );
}

function Part({ id, title, lead, children }: { id: string; title: string; lead: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="scroll-mt-4 font-serif text-title font-semibold">
        {title}
      </h2>
      <p className="mb-3 max-w-prose text-muted">{lead}</p>
      {children}
    </section>
  );
}
