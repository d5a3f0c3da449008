import type { Metadata } from "next";
import { ClientList } from "@/components/tracker/clients/client-list";
import { clientList, clientsAtOnce } from "@/components/tracker/clients/client-queries";
import { dealsAtOnce, dealsAtStage, openStages } from "@/components/tracker/deals/deal-queries";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { todayOf } from "@/lib/server/owner";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "clients")("title") };
}

export default async function ClientsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/clients`);
  const [first, ...deals] = await Promise.all([
    records.clients.list(owner, { limit: clientsAtOnce }),
    ...openStages.map(async (stage) => {
      const page = await records.deals.list(owner, { stage, limit: dealsAtOnce });
      return [dealsAtStage(stage).queryKey, page] as const;
    }),
  ]);
  return (
    <TextsInBrowser locale={locale} namespaces={["clients", "common", "deals", "kinds"]}>
      <QueryProvider>
        <Hydrated entries={[[clientList.queryKey, { pages: [first], pageParams: [null] }], ...deals]}>
          <ClientList today={todayOf(owner)} />
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
