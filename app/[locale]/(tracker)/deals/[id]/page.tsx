import { redirect } from "next/navigation";
import { pageLocale } from "@/lib/i18n/reader";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { recordOfPage } from "@/lib/server/pages/page-record";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string; id: string }> };

/** Redirects to the client's page, which shows its deals. */
export default async function DealPage({ params }: Props): Promise<never> {
  const locale = await pageLocale(params);
  const { id } = await params;
  const owner = await requireOwner(locale, `/${locale}/deals/${id}`);
  const deal = await recordOfPage(records.deals.read(owner, { id }));
  redirect(`/${locale}/clients/${deal.clientId}#deal-${deal.id}`);
}
