import type { Metadata } from "next";
import { Dashboard } from "@/components/dashboard/dashboard";
import { Starter } from "@/components/dashboard/starter";
import { MovedOnArrival } from "@/components/progress/moved-on-arrival";
import { api } from "@/lib/client/api";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { requireOwner } from "@/lib/server/page-owner";
import { readProgress } from "@/lib/server/progress";
import { readStarter } from "@/lib/server/starter";
import { readToday } from "@/lib/server/today";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "dashboard")("title") };
}

/** The page of the day; until there is anything to show, the first steps. */
export default async function DashboardPage({ params }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/dashboard`);
  const [progress, starter] = await Promise.all([readProgress(owner), readStarter(owner)]);
  if (starter) {
    return (
      <TextsInBrowser locale={locale} namespaces={["kinds", "moved", "progress"]}>
        <MovedOnArrival />
        <Starter locale={locale} stage={progress.stage} done={starter} />
      </TextsInBrowser>
    );
  }
  const today = await readToday(owner, locale);
  return (
    <TextsInBrowser locale={locale} namespaces={["common", "dashboard", "errors", "kinds", "moved", "progress"]}>
      <MovedOnArrival />
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
