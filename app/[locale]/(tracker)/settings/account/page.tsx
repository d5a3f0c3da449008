import type { Metadata } from "next";
import { RefreshedByCapture } from "@/components/tracker/notes/refreshed-by-capture";
import { AccountHeader } from "@/components/tracker/settings/account-header";
import { ownSignIns } from "@/components/tracker/settings/account-queries";
import { ChangePassword } from "@/components/tracker/settings/change-password";
import { DemoAccount } from "@/components/tracker/settings/demo-account";
import { RemoveAccount } from "@/components/tracker/settings/remove-account";
import { SignIns } from "@/components/tracker/settings/sign-ins";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { listSessions, sessionDays } from "@/lib/server/auth/sessions";
import { countRecords } from "@/lib/server/limits/count-records";
import { currentSession, requireOwner } from "@/lib/server/pages/page-owner";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "security")("title") };
}

/** The account's sessions, its password, and its deletion. */
export default async function AccountPage({ params }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/settings/account`);
  const { demoUntil, email, timeZone } = owner;
  const session = await currentSession();
  const [signIns, kept] = await Promise.all([listSessions(owner.id, session?.sessionId ?? ""), countRecords(owner)]);
  return (
    <TextsInBrowser locale={locale} namespaces={["common", "errors", "records", "security", "transfer"]}>
      <RefreshedByCapture />
      <QueryProvider>
        <Hydrated entries={[[ownSignIns.queryKey, { items: signIns }]]}>
          <AccountHeader email={demoUntil === null ? email : null} />
          <div className="grid items-start gap-x-16 gap-y-12 lg:grid-cols-2">
            <SignIns timeZone={timeZone} days={demoUntil === null ? sessionDays : null} />
            <div className="grid gap-12">
              {demoUntil === null ? (
                <>
                  <ChangePassword email={email} hint={translator(locale, "account")("signUp.passwordHint")} />
                  <RemoveAccount email={email} kept={kept} />
                </>
              ) : (
                <DemoAccount locale={locale} until={demoUntil} timeZone={timeZone} />
              )}
            </div>
          </div>
        </Hydrated>
      </QueryProvider>
    </TextsInBrowser>
  );
}
