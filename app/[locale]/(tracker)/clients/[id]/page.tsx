import type { Metadata } from "next";
import { cache } from "react";
import { ClientPage } from "@/components/tracker/clients/client-page";
import { oneClient } from "@/components/tracker/clients/client-queries";
import { dealsAtOnce, dealsOfClient } from "@/components/tracker/deals/deal-queries";
import { touchesAtOnce, touchesOfClient } from "@/components/tracker/touches/touch-queries";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import type { Locale } from "@/lib/domain/kinds";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { todayOf } from "@/lib/server/owner";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { recordOfPage } from "@/lib/server/pages/page-record";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string; id: string }> };

/** The client in the address, read once for the title and the page. */
const clientOfPage = cache(async (locale: Locale, id: string) => {
  const owner = await requireOwner(locale, `/${locale}/clients/${id}`);
  return { owner, client: await recordOfPage(records.clients.read(owner, { id })) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { client } = await clientOfPage(await pageLocale(params), (await params).id);
  return { title: client.name };
}

export default async function OneClientPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { owner, client } = await clientOfPage(locale, (await params).id);
  const { id: clientId } = client;
  const [deals, touches] = await Promise.all([
    records.deals.list(owner, { clientId, limit: dealsAtOnce }),
    records.touches.list(owner, { clientId, limit: touchesAtOnce }),
  ]);
  return (
    <TextsInBrowser locale={locale} namespaces={["clients", "common", "deals", "errors", "kinds", "touches"]}>
      <QueryProvider>
        <Hydrated
          entries={[
            [oneClient(clientId).queryKey, client],
            [dealsOfClient(clientId).queryKey, deals],
            [touchesOfClient(clientId).queryKey, { pages: [touches], pageParams: [null] }],
          ]}
        >
          <ClientPage id={clientId} today={todayOf(owner)} baseCurrency={owner.baseCurrency} />
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
