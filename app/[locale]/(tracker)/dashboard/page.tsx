import type { Metadata } from "next";
import { Dashboard } from "@/components/tracker/dashboard/dashboard";
import { Starter } from "@/components/tracker/dashboard/starter";
import { LazyFlashNotice } from "@/components/tracker/progress/lazy-flash-notice";
import { api } from "@/lib/client/api";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { readStarter } from "@/lib/server/pages/starter";
import { readProgress } from "@/lib/server/progress/progress";
import { readToday } from "@/lib/server/progress/today";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "dashboard")("title") };
}

/** The dashboard, or the first steps as long as there is nothing to show. */
export default async function DashboardPage({ params }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/dashboard`);
  const [progress, starter] = await Promise.all([readProgress(owner), readStarter(owner)]);
  if (starter) {
    return (
      <TextsInBrowser locale={locale} namespaces={["kinds", "progressChange", "progress"]}>
        <LazyFlashNotice />
        <Starter locale={locale} stage={progress.stage} done={starter} />
      </TextsInBrowser>
    );
  }
  const today = await readToday(owner, locale);
  return (
    <TextsInBrowser
      locale={locale}
      namespaces={["common", "dashboard", "errors", "kinds", "progressChange", "progress"]}
    >
      <LazyFlashNotice />
      <QueryProvider>
        <Hydrated
          entries={[
            [api.progress.read.queryKey({ input: {} }), progress],
            [api.today.read.queryKey(), today],
          ]}
        >
          <Dashboard />
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
