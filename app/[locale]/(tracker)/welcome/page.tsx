import type { Metadata } from "next";
import { PageHeader } from "@/components/ui/page-header";
import { AboutForm } from "@/components/welcome/about-form";
import { WelcomeSteps } from "@/components/welcome/welcome-steps";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { requireOwner } from "@/lib/server/page-owner";
import { readProfile } from "@/lib/server/profile";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "welcome")("title") };
}

/** The first of the first steps: where somebody starts from. */
export default async function WelcomePage({ params }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/welcome`);
  const t = translator(locale, "welcome");
  return (
    <TextsInBrowser locale={locale} namespaces={["common", "errors", "welcome"]}>
      <WelcomeSteps locale={locale} now="about" />
      <PageHeader title={t("about.title")} lead={t("about.lead")} />
      <QueryProvider>
        <AboutForm profile={await readProfile(owner)} />
      </QueryProvider>
    </TextsInBrowser>
  );
}
