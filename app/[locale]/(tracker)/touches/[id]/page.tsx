import { redirect } from "next/navigation";
import { pageLocale } from "@/lib/i18n/reader";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { recordOfPage } from "@/lib/server/pages/page-record";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string; id: string }> };

/** Redirects to the client's page, which shows its touches. */
export default async function TouchPage({ params }: Props): Promise<never> {
  const locale = await pageLocale(params);
  const { id } = await params;
  const owner = await requireOwner(locale, `/${locale}/touches/${id}`);
  const touch = await recordOfPage(records.touches.read(owner, { id }));
  redirect(`/${locale}/clients/${touch.clientId}`);
}
