import type { Metadata } from "next";
import { DirectionChoice } from "@/components/tracker/welcome/direction-choice";
import { haveIn } from "@/components/tracker/welcome/have";
import { WelcomeSteps } from "@/components/tracker/welcome/welcome-steps";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { savedAnswers } from "@/lib/server/pages/saved-answers";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "welcome")("step.direction") };
}

/** The second of the first steps: choosing a direction; those nearest to the reader's experience come first. */
export default async function WelcomeDirectionPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/welcome/direction`);
  const t = translator(locale, "welcome");
  return (
    <>
      <WelcomeSteps locale={locale} now="direction" />
      <PageHeader title={t("direction.title")} lead={t("direction.lead")} />
      <DirectionChoice locale={locale} answers={await savedAnswers(owner)} have={haveIn(await searchParams)} />
    </>
  );
}
