import type { Metadata } from "next";
import { CaseList } from "@/components/tracker/cases/case-list";
import { caseList, casesAtOnce } from "@/components/tracker/cases/case-queries";
import { clientChoice, clientsAtOnce } from "@/components/tracker/clients/client-queries";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "cases")("title") };
}

export default async function CasesPage({ params }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/cases`);
  const [first, clients] = await Promise.all([
    records.cases.list(owner, { limit: casesAtOnce }),
    records.clients.list(owner, { limit: clientsAtOnce }),
  ]);
  return (
    <TextsInBrowser locale={locale} namespaces={["cases", "common", "kinds"]}>
      <QueryProvider>
        <Hydrated
          entries={[
            [caseList.queryKey, { pages: [first], pageParams: [null] }],
            [clientChoice.queryKey, clients],
          ]}
        >
          <CaseList />
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
