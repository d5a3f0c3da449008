import type { Metadata } from "next";
import { StageRules } from "@/components/catalog/stage-rules";
import { StructuredData } from "@/components/public/shell/structured-data";
import { ButtonLink } from "@/components/ui/button";
import { Definitions } from "@/components/ui/definitions";
import { Frame } from "@/components/ui/frame";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/server/pages/page-metadata";
import { here } from "@/lib/server/structured-data/here";
import { pageGraph } from "@/lib/server/structured-data/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await pageLocale(params), "/stages");
}

/** How stages are judged: every rule of the ladder, then what counts and when. */
export default async function StagesPage({ params }: Props) {
  const locale = await pageLocale(params);
  const t = translator(locale, "stages");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-12 pt-8 md:pt-12">
      <StructuredData data={pageGraph(here(locale), "/stages")} />
      <div>
        <PageHeader title={t("title")} lead={t("lead")} />
        <StageRules locale={locale} />
        <div className="mt-6 grid max-w-prose gap-2 text-small text-muted">
          <p>{t("basisNote")}</p>
          <p>
            † {t("ladderNote")}{" "}
            <a
              href={`/${locale}/ladder`}
              className="inline-flex min-h-11 items-center underline underline-offset-4 md:min-h-0"
            >
              {t("ladderLink")}
            </a>
          </p>
        </div>
      </div>
      <section aria-labelledby="fine" className="max-w-[50rem]">
        <h2 id="fine" className="mb-3 font-serif text-lead font-semibold">
          {t("fineTitle")}
        </h2>
        <Definitions
          items={fine.map((each) => ({ key: each, term: t(`fine.${each}.term`), value: t(`fine.${each}.text`) }))}
        />
      </section>
      <Frame title={t("startTitle")} action={<ButtonLink href={`/${locale}/paths`}>{t("start")}</ButtonLink>}>
        {t("startText")}
      </Frame>
    </div>
  );
}

const fine = ["once", "dates", "cases", "months", "money", "product", "payers", "hours", "holding"] as const;
