"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl/react";
import type { Currencies } from "@/components/currency/all-currencies";
import { SignOutButton } from "@/components/tracker/shell/sign-out-button";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PageHeader } from "@/components/ui/page-header";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { ownProfile } from "./account-queries";
import { OwnData } from "./own-data";
import { ProfileForm } from "./profile-form";
import { QuotaUsed } from "./quota-used";
import { Tokens } from "./tokens";

/** The account's settings: the profile, access for scripts, and signing out. */
export function SettingsSections({
  currencies,
  currencyLocked,
  home,
}: {
  currencies: Currencies;
  currencyLocked: boolean;
  home: string;
}) {
  const t = useTranslations("settings");
  const shell = useTranslations("shell");
  const { data: profile } = useSuspenseQuery(ownProfile);
  return (
    <>
      <PageHeader
        title={<span className="wrap-anywhere">{t("headline", { name: profile.name || profile.email })}</span>}
        lead={
          <span className="wrap-anywhere">
            {profile.name ? <span className="block">{profile.email}</span> : null}
            {t("lead", { currency: profile.baseCurrency, zone: profile.timeZone })}
          </span>
        }
      />
      <div className="grid items-start gap-x-16 gap-y-12 lg:grid-cols-2">
        <div className="grid gap-12">
          <Section title={t("profile")}>
            <ProfileForm currencies={currencies} currencyLocked={currencyLocked} />
            <p className="mt-4">
              <a
                href={`/${profile.locale}/welcome`}
                className="inline-flex min-h-11 items-center underline underline-offset-4"
              >
                {t("firstSteps")}
              </a>
            </p>
          </Section>
          <Section title={t("security")}>
            <Rows>
              <Row href={`${home}/settings/account`} end={<Icon name="next" className="relative top-0.5" />}>
                {t("securityWhat")}
              </Row>
            </Rows>
          </Section>
          <QuotaUsed quota={profile.quota} />
        </div>
        <div className="grid gap-12">
          <Tokens timeZone={profile.timeZone} />
          <OwnData ownId={profile.id} timeZone={profile.timeZone} />
          <Section title={t("leave")}>
            <p className="mb-3 border-t border-hairline pt-3">{t("leaveWhat")}</p>
            <SignOutButton
              home={home}
              words={{
                signOut: shell("signOut"),
                signingOut: shell("signingOut"),
                signOutFailed: shell("signOutFailed"),
              }}
              className={buttonClass("secondary")}
            />
          </Section>
        </div>
      </div>
    </>
  );
}
