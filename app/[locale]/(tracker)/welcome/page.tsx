import type { Metadata } from "next";
import { AboutForm } from "@/components/tracker/welcome/about-form";
import { WelcomeSteps } from "@/components/tracker/welcome/welcome-steps";
import { PageHeader } from "@/components/ui/page-header";
import { templateById } from "@/lib/catalog/catalog";
import { addressReader, type SearchParams } from "@/lib/catalog/explore/address-reader";
import { answered, answerPairs, answersIn, profileOfAnswers } from "@/lib/catalog/finder/answers";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { readProfile } from "@/lib/server/auth/profile";
import { requireOwner } from "@/lib/server/pages/page-owner";

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "welcome")("title") };
}

/**
 * The first of the first steps: the reader's starting point. The address may hold the path finder's answers and the
 * direction chosen there; submitting the form saves them.
 */
export default async function WelcomePage({ params, searchParams }: Props) {
  const [locale, asked] = await Promise.all([pageLocale(params), searchParams]);
  const address = addressReader(asked);
  const answers = answersIn(address);
  const chosen = templateById(address.text("direction").text);
  const query = new URLSearchParams([
    ...answerPairs(answers),
    ...(chosen ? [["direction", chosen.id]] : []),
  ]).toString();
  const owner = await requireOwner(locale, `/${locale}/welcome${query === "" ? "" : `?${query}`}`);
  const t = translator(locale, "welcome");
  return (
    <TextsInBrowser locale={locale} namespaces={["common", "errors", "welcome"]}>
      <WelcomeSteps locale={locale} now="about" />
      <PageHeader
        title={t("about.title")}
        lead={answered(answers) === 0 ? t("about.lead") : t("about.carried", { count: answered(answers) })}
      />
      <QueryProvider>
        <AboutForm
          profile={await readProfile(owner)}
          found={profileOfAnswers(answers)}
          hours={answers.hours}
          direction={chosen?.id ?? null}
        />
      </QueryProvider>
    </TextsInBrowser>
  );
}
