import type { Metadata } from "next";
import { ProgressPage } from "@/components/tracker/progress/progress-page";
import { api } from "@/lib/client/api";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { readProgress } from "@/lib/server/progress/progress";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "progress")("title") };
}

/** Every rule of the ladder with the records behind it. */
export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/progress`);
  const progress = await readProgress(owner);
  return (
    <TextsInBrowser locale={locale} namespaces={["common", "errors", "kinds", "progress"]}>
      <QueryProvider>
        <Hydrated entries={[[api.progress.read.queryKey({ input: {} }), progress]]}>
          <ProgressPage />
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
