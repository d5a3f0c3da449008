import type { Metadata } from "next";
import { allCurrencies } from "@/components/currency/all-currencies";
import { clientChoice, clientsAtOnce } from "@/components/tracker/clients/client-queries";
import { dealsAtOnce, dealsOfClient } from "@/components/tracker/deals/deal-queries";
import { NewIncome } from "@/components/tracker/income/new-income";
import { offeringChoice, offeringsAtOnce } from "@/components/tracker/offerings/offering-queries";
import { progressNow } from "@/components/tracker/progress/progress-query";
import { PageHeader } from "@/components/ui/page-header";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { newIncomeStart } from "@/lib/server/pages/income-start";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { readProgress } from "@/lib/server/progress/progress";
import { records } from "@/lib/server/records/records";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "income")("newTitle") };
}

/** The page of a new payment, for the deal, client or offering in the address. */
export default async function NewIncomePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/income/new`);
  const t = translator(locale, "income");
  const [{ start, dealTitle }, clients, offerings, progress] = await Promise.all([
    newIncomeStart(owner, await searchParams),
    records.clients.list(owner, { limit: clientsAtOnce }),
    records.offerings.list(owner, { limit: offeringsAtOnce }),
    readProgress(owner),
  ]);
  const { clientId } = start;
  const deals = clientId ? await records.deals.list(owner, { clientId, limit: dealsAtOnce }) : null;
  return (
    <>
      <PageHeader
        title={dealTitle === null ? t("newTitle") : t("newForDeal", { deal: dealTitle })}
        lead={t("newLead")}
      />
      <TextsInBrowser locale={locale} namespaces={["common", "errors", "income", "kinds"]}>
        <QueryProvider>
          <Hydrated
            entries={[
              [clientChoice.queryKey, clients],
              [offeringChoice.queryKey, offerings],
              [progressNow.queryKey, progress],
              ...(clientId ? [[dealsOfClient(clientId).queryKey, deals] as const] : []),
            ]}
          >
            <NewIncome start={start} baseCurrency={owner.baseCurrency} currencies={allCurrencies(locale)} />
          </Hydrated>
        </QueryProvider>
      </TextsInBrowser>
    </>
  );
}
