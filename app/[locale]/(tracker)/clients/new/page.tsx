import type { Metadata } from "next";
import { NewClient } from "@/components/tracker/clients/new-client";
import { PageHeader } from "@/components/ui/page-header";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { requireOwner } from "@/lib/server/pages/page-owner";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "clients")("newTitle") };
}

export default async function NewClientPage({ params }: Props) {
  const locale = await pageLocale(params);
  await requireOwner(locale, `/${locale}/clients/new`);
  const t = translator(locale, "clients");
  return (
    <>
      <PageHeader title={t("newTitle")} lead={t("newLead")} />
      <TextsInBrowser locale={locale} namespaces={["clients", "common", "errors", "kinds"]}>
        <QueryProvider>
          <NewClient />
        </QueryProvider>
      </TextsInBrowser>
    </>
  );
}
