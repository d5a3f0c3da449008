import type { Metadata } from "next";
import { cache } from "react";
import { oneCase } from "@/components/tracker/cases/case-queries";
import { caseTextIn } from "@/components/tracker/cases/case-text";
import { EditCase } from "@/components/tracker/cases/edit-case";
import { clientChoice, clientsAtOnce } from "@/components/tracker/clients/client-queries";
import { dealsAtOnce, dealsOfClient } from "@/components/tracker/deals/deal-queries";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import type { Locale } from "@/lib/domain/kinds";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { todayOf } from "@/lib/server/owner";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { recordOfPage } from "@/lib/server/pages/page-record";
import { pathChoices } from "@/lib/server/pages/path-choices";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string; id: string }> };

/** The case in the address, read once for the title and the page. */
const caseOfPage = cache(async (locale: Locale, id: string) => {
  const owner = await requireOwner(locale, `/${locale}/cases/${id}`);
  return { owner, one: await recordOfPage(records.cases.read(owner, { id })) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { one } = await caseOfPage(locale, (await params).id);
  return { title: caseTextIn(one.title, locale) };
}

export default async function CasePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { owner, one } = await caseOfPage(locale, (await params).id);
  const { clientId } = one;
  const [paths, clients, deals] = await Promise.all([
    pathChoices(owner, locale),
    records.clients.list(owner, { limit: clientsAtOnce }),
    clientId === null ? null : records.deals.list(owner, { clientId, limit: dealsAtOnce }),
  ]);
  return (
    <TextsInBrowser locale={locale} namespaces={["cases", "common", "errors", "kinds"]}>
      <QueryProvider>
        <Hydrated
          entries={[
            [oneCase(one.id).queryKey, one],
            [clientChoice.queryKey, clients],
            ...(clientId === null ? [] : [[dealsOfClient(clientId).queryKey, deals] as const]),
          ]}
        >
          <EditCase id={one.id} paths={paths.choices} today={todayOf(owner)} />
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
