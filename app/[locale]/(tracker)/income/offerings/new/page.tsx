import type { Metadata } from "next";
import { NewOffering } from "@/components/tracker/offerings/new-offering";
import { progressNow } from "@/components/tracker/progress/progress-query";
import { PageHeader } from "@/components/ui/page-header";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { readProgress } from "@/lib/server/progress/progress";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "offerings")("newTitle") };
}

/** The page of a new product or service. */
export default async function NewOfferingPage({ params }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/income/offerings/new`);
  const t = translator(locale, "offerings");
  const progress = await readProgress(owner);
  return (
    <>
      <PageHeader title={t("newTitle")} lead={t("newLead")} />
      <TextsInBrowser locale={locale} namespaces={["common", "errors", "kinds", "offerings"]}>
        <QueryProvider>
          <Hydrated entries={[[progressNow.queryKey, progress]]}>
            <NewOffering />
          </Hydrated>
        </QueryProvider>
      </TextsInBrowser>
    </>
  );
}
