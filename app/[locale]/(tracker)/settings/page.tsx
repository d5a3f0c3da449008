import type { Metadata } from "next";
import { allCurrencies } from "@/components/currency/all-currencies";
import { ownProfile, ownTokens } from "@/components/tracker/settings/account-queries";
import { SettingsSections } from "@/components/tracker/settings/settings-sections";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { readProfile } from "@/lib/server/auth/profile";
import { listTokens } from "@/lib/server/auth/tokens";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "settings")("title") };
}

/** The account's settings. */
export default async function SettingsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/settings`);
  const [profile, tokens, income] = await Promise.all([
    readProfile(owner),
    listTokens(owner),
    records.income.list(owner, { limit: 1 }),
  ]);
  return (
    <TextsInBrowser
      locale={locale}
      namespaces={["common", "errors", "income", "records", "settings", "shell", "transfer"]}
    >
      <QueryProvider>
        <Hydrated
          entries={[
            [ownProfile.queryKey, profile],
            [ownTokens.queryKey, { items: tokens }],
          ]}
        >
          <SettingsSections
            currencies={allCurrencies(locale)}
            currencyLocked={income.items.length > 0}
            home={`/${locale}`}
          />
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
