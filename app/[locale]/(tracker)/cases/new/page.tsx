import type { Metadata } from "next";
import { NewCase } from "@/components/tracker/cases/new-case";
import { clientChoice, clientsAtOnce } from "@/components/tracker/clients/client-queries";
import { dealsAtOnce, dealsOfClient } from "@/components/tracker/deals/deal-queries";
import { PageHeader } from "@/components/ui/page-header";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { todayOf } from "@/lib/server/owner";
import { newCaseStart } from "@/lib/server/pages/case-start";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { pathChoices } from "@/lib/server/pages/path-choices";
import { records } from "@/lib/server/records/records";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "cases")("newTitle") };
}

export default async function NewCasePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const query = await searchParams;
  const owner = await requireOwner(locale, `/${locale}/cases/new`);
  const t = translator(locale, "cases");
  const [paths, clients, given] = await Promise.all([
    pathChoices(owner, locale),
    records.clients.list(owner, { limit: clientsAtOnce }),
    newCaseStart(owner, query),
  ]);
  const { clientId } = given;
  const deals = clientId ? await records.deals.list(owner, { clientId, limit: dealsAtOnce }) : null;
  return (
    <>
      <PageHeader title={t("newTitle")} lead={t("newLead")} />
      <TextsInBrowser locale={locale} namespaces={["cases", "common", "errors", "kinds"]}>
        <QueryProvider>
          <Hydrated
            entries={[
              [clientChoice.queryKey, clients],
              ...(clientId ? [[dealsOfClient(clientId).queryKey, deals] as const] : []),
            ]}
          >
            <NewCase start={{ ...given, pathId: paths.active }} paths={paths.choices} today={todayOf(owner)} />
          </Hydrated>
        </QueryProvider>
      </TextsInBrowser>
    </>
  );
}
