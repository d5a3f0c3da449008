import type { Metadata } from "next";
import { clientChoice, clientsAtOnce } from "@/components/tracker/clients/client-queries";
import { IncomeOverview } from "@/components/tracker/income/income-overview";
import { incomeAtOnce, incomeList } from "@/components/tracker/income/income-queries";
import { offeringChoice, offeringsAtOnce } from "@/components/tracker/offerings/offering-queries";
import { api } from "@/lib/client/api";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { readToday } from "@/lib/server/progress/today";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "income")("title") };
}

/** The owner's income and offerings. */
export default async function IncomePage({ params }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/income`);
  const [first, clients, offerings, today] = await Promise.all([
    records.income.list(owner, { limit: incomeAtOnce }),
    records.clients.list(owner, { limit: clientsAtOnce }),
    records.offerings.list(owner, { limit: offeringsAtOnce }),
    readToday(owner, locale),
  ]);
  return (
    <TextsInBrowser
      locale={locale}
      namespaces={["common", "income", "kinds", "progressChange", "offerings", "progress"]}
    >
      <QueryProvider>
        <Hydrated
          entries={[
            [incomeList.queryKey, { pages: [first], pageParams: [null] }],
            [clientChoice.queryKey, clients],
            [offeringChoice.queryKey, offerings],
            [api.today.read.queryKey(), today],
          ]}
        >
          <IncomeOverview />
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
