"use client";

import { LanguageSwitch } from "@/components/shell/language-switch";
import { accountRoutes } from "@/lib/contract/account-routes";
import type { Locale } from "@/lib/domain/kinds";

/**
 * The language switch of a signed-in person: the choice is also saved in their profile, for mails and other devices.
 */
export function ProfileLanguageSwitch({ locale, className }: { locale: Locale; className?: string }) {
  return <LanguageSwitch locale={locale} className={className} onChoose={rememberInProfile} />;
}

function rememberInProfile(locale: Locale) {
  // `keepalive` lets the request outlive this page. The next page is right either way, so a failure is not reported.
  fetch(`/api/v1${accountRoutes.chooseLocale.path}`, {
    method: accountRoutes.chooseLocale.method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ locale }),
    keepalive: true,
  }).catch(() => undefined);
}
