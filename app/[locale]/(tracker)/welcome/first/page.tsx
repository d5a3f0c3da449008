import type { Metadata } from "next";
import { progressNow } from "@/components/tracker/progress/progress-query";
import { FirstRecord } from "@/components/tracker/welcome/first-record";
import { haveIn } from "@/components/tracker/welcome/have";
import { WelcomeSteps } from "@/components/tracker/welcome/welcome-steps";
import { PageHeader } from "@/components/ui/page-header";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { todayOf } from "@/lib/server/owner";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { readProgress } from "@/lib/server/progress/progress";
import { records } from "@/lib/server/records/records";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "welcome")("step.record") };
}

/** The third of the first steps: recording something that is already done. */
export default async function FirstRecordPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/welcome/first`);
  const [progress, { items }, asked] = await Promise.all([
    readProgress(owner),
    records.paths.list(owner, { status: "active", limit: 1 }),
    searchParams,
  ]);
  const have = haveIn(asked);
  const t = translator(locale, "welcome");
  const lead = have.includes("paid") ? "leadPaid" : have.includes("case") ? "leadCase" : "lead";
  return (
    <TextsInBrowser locale={locale} namespaces={["cases", "common", "errors", "kinds", "welcome"]}>
      <WelcomeSteps locale={locale} now="record" />
      <PageHeader title={t("record.title")} lead={t(`record.${lead}`)} />
      <QueryProvider>
        <Hydrated entries={[[progressNow.queryKey, progress]]}>
          <FirstRecord pathId={items[0]?.id ?? null} today={todayOf(owner)} paid={have.includes("paid")} />
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
