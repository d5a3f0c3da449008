import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { LanguageSwitch } from "./language-switch";
import { Logo } from "./logo";
import { SkipLink } from "./skip-link";

/**
 * The frame of the pages anyone may read: name, language and the way in above, what to expect of the site below. Who is
 * signed in finds the way back to their own pages instead.
 */
export function PublicShell({
  locale,
  signedIn,
  children,
}: {
  locale: Locale;
  signedIn: boolean;
  children: ReactNode;
}) {
  const t = translator(locale, "shell");
  const common = translator(locale, "common");
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink>{t("skip")}</SkipLink>
      <header className="border-b border-hairline">
        <div className="flex min-h-14 flex-wrap items-center gap-x-5 px-4 md:min-h-17 md:px-10">
          <Logo href={`/${locale}`} name={common("appName")} label={t("home")} />
          <nav aria-label={t("places")} className="hidden gap-x-5 ps-3 md:flex">
            <a href={`/${locale}/paths`} className={place}>
              {t("paths")}
            </a>
            <a href={`/${locale}/stages`} className={place}>
              {t("stages")}
            </a>
          </nav>
          <div className="ms-auto flex items-center gap-x-4 md:gap-x-6">
            <LanguageSwitch locale={locale} className={place} />
            {signedIn ? (
              <a href={`/${locale}/dashboard`} className={place}>
                {t("today")}
              </a>
            ) : (
              <>
                <a href={`/${locale}/sign-in`} className={place}>
                  {t("signIn")}
                </a>
                <ButtonLink href={`/${locale}/sign-up`} variant="secondary" className="max-sm:hidden">
                  {t("signUp")}
                </ButtonLink>
              </>
            )}
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-280 flex-1 px-4 outline-none md:px-5">
        {children}
      </main>
      <footer className="mt-16 border-t border-hairline">
        <div className="flex flex-wrap items-center gap-x-8 gap-y-1 px-4 py-5 text-small text-muted md:px-10">
          <p className="me-auto max-w-prose">{t("footnote")}</p>
          <nav aria-label={t("footer")} className="flex gap-x-6">
            <a href={`/${locale}/paths`} className={place}>
              {t("paths")}
            </a>
            <a href={`/${locale}/stages`} className={place}>
              {t("stages")}
            </a>
          </nav>
        </div>
      </footer>
    </div>
  );
}

const place = "inline-flex min-h-11 items-center text-muted underline-offset-4 hover:text-ink hover:underline";
