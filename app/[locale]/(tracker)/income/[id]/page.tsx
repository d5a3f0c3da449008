import type { Metadata } from "next";
import { cache } from "react";
import { allCurrencies } from "@/components/currency/all-currencies";
import { clientChoice, clientsAtOnce } from "@/components/tracker/clients/client-queries";
import { dealsAtOnce, dealsOfClient } from "@/components/tracker/deals/deal-queries";
import { EditIncome } from "@/components/tracker/income/edit-income";
import { caseChoice, casesToChoose, oneIncome } from "@/components/tracker/income/income-queries";
import { incomeSentence } from "@/components/tracker/income/income-sentence";
import { offeringChoice, offeringsAtOnce } from "@/components/tracker/offerings/offering-queries";
import { progressNow } from "@/components/tracker/progress/progress-query";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import type { Locale } from "@/lib/domain/kinds";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { recordOfPage } from "@/lib/server/pages/page-record";
import { readProgress } from "@/lib/server/progress/progress";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string; id: string }> };

/** The payment in the address, read once for the title and the page. */
const incomeOfPage = cache(async (locale: Locale, id: string) => {
  const owner = await requireOwner(locale, `/${locale}/income/${id}`);
  return { owner, one: await recordOfPage(records.income.read(owner, { id })) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { one } = await incomeOfPage(locale, (await params).id);
  return { title: incomeSentence(one, translator(locale, "income"), locale) };
}

/** One payment, to view and to edit. */
export default async function EditIncomePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { owner, one } = await incomeOfPage(locale, (await params).id);
  const { clientId } = one;
  const [clients, offerings, progress, deals, cases] = await Promise.all([
    records.clients.list(owner, { limit: clientsAtOnce }),
    records.offerings.list(owner, { limit: offeringsAtOnce }),
    readProgress(owner),
    clientId === null ? null : records.deals.list(owner, { clientId, limit: dealsAtOnce }),
    one.caseId === null ? null : records.cases.list(owner, { clientId: clientId ?? undefined, limit: casesToChoose }),
  ]);
  return (
    <TextsInBrowser locale={locale} namespaces={["common", "errors", "income", "kinds"]}>
      <QueryProvider>
        <Hydrated
          entries={[
            [oneIncome(one.id).queryKey, one],
            [clientChoice.queryKey, clients],
            [offeringChoice.queryKey, offerings],
            [progressNow.queryKey, progress],
            ...(one.caseId === null ? [] : [[caseChoice(clientId ?? "").queryKey, cases] as const]),
            ...(clientId === null ? [] : [[dealsOfClient(clientId).queryKey, deals] as const]),
          ]}
        >
          <EditIncome id={one.id} baseCurrency={owner.baseCurrency} currencies={allCurrencies(locale)} />
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
