import type { Metadata } from "next";
import { cache } from "react";
import { EditOffering } from "@/components/tracker/offerings/edit-offering";
import { oneOffering } from "@/components/tracker/offerings/offering-queries";
import { progressNow } from "@/components/tracker/progress/progress-query";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import type { Locale } from "@/lib/domain/kinds";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { todayOf } from "@/lib/server/owner";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { recordOfPage } from "@/lib/server/pages/page-record";
import { readProgress } from "@/lib/server/progress/progress";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string; id: string }> };

/** The offering in the address, read once for the title and the page. */
const offeringOfPage = cache(async (locale: Locale, id: string) => {
  const owner = await requireOwner(locale, `/${locale}/income/offerings/${id}`);
  return { owner, one: await recordOfPage(records.offerings.read(owner, { id })) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { one } = await offeringOfPage(locale, (await params).id);
  return { title: one.name };
}

/** One product or service, to view and to edit. */
export default async function EditOfferingPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { owner, one } = await offeringOfPage(locale, (await params).id);
  const progress = await readProgress(owner);
  return (
    <TextsInBrowser locale={locale} namespaces={["common", "errors", "kinds", "offerings"]}>
      <QueryProvider>
        <Hydrated
          entries={[
            [oneOffering(one.id).queryKey, one],
            [progressNow.queryKey, progress],
          ]}
        >
          <EditOffering id={one.id} today={todayOf(owner)} />
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
