import type { Metadata } from "next";
import { AddressNotice } from "@/components/explore/address-notice";
import { FinderForm } from "@/components/public/finder/finder-form";
import { FinderResult } from "@/components/public/finder/finder-result";
import { HowItWorks } from "@/components/public/finder/how-it-works";
import { StructuredData } from "@/components/public/shell/structured-data";
import { PageHeader } from "@/components/ui/page-header";
import { addressReader, type SearchParams } from "@/lib/catalog/explore/address-reader";
import { answered, answersIn } from "@/lib/catalog/finder/answers";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata, unindexed } from "@/lib/server/pages/page-metadata";
import { currentOwner } from "@/lib/server/pages/page-owner";
import { savedAnswers } from "@/lib/server/pages/saved-answers";
import { here } from "@/lib/server/structured-data/here";
import { pageGraph } from "@/lib/server/structured-data/site";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const given = answered(answersIn(addressReader(await searchParams))) > 0;
  return { ...pageMetadata(await pageLocale(params), "/finder"), ...(given ? unindexed : {}) };
}

/**
 * The path finder: its questions, filled in from the reader's profile where there is one, and the result for the
 * answers.
 */
export default async function FinderPage({ params, searchParams }: Props) {
  const [locale, asked, owner] = await Promise.all([pageLocale(params), searchParams, currentOwner()]);
  const t = translator(locale, "finder");
  const address = addressReader(asked);
  const answers = answersIn(address);
  const notice = (
    <>
      <StructuredData data={pageGraph(here(locale), "/finder")} />
      <AddressNotice
        locale={locale}
        ignored={address.ignored}
        label={(name) => (isQuestion(name) ? t(`label.${name}`) : name)}
      />
    </>
  );
  if (answered(answers) > 0)
    return (
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8 pt-8 md:pt-12">
        <FinderResult
          locale={locale}
          answers={answers}
          ignored={address.ignored}
          signedIn={owner !== null}
          notice={notice}
        />
      </div>
    );
  const known = owner === null || asked.again !== undefined ? answers : await savedAnswers(owner);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 pt-8 md:pt-12">
      <div>
        <PageHeader title={t("title")} lead={t("lead")} />
        {notice}
        <FinderForm locale={locale} answers={known} ignored={address.ignored} />
      </div>
      <div className="border-t border-hairline">
        <HowItWorks locale={locale} />
      </div>
    </div>
  );
}

const questions = ["background", "likes", "hours", "tools", "reach", "risk", "soon"] as const;

function isQuestion(name: string): name is (typeof questions)[number] {
  return questions.some((question) => question === name);
}
