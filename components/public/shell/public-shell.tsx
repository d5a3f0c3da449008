import type { ReactNode } from "react";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { Logo } from "@/components/shell/logo";
import { SkipLink } from "@/components/shell/skip-link";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/**
 * The frame of the public pages: name, language and the way in above, what to expect of the site below. A signed-in
 * reader gets a link to their own pages instead.
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
          <nav aria-label={t("places")} className="hidden gap-x-5 ps-3 lg:flex">
            {upper.map((name) => (
              <a key={name} href={`/${locale}/${addresses[name]}`} className={place}>
                {t(name)}
              </a>
            ))}
          </nav>
          <div className="ms-auto flex items-center gap-x-4 md:gap-x-6">
            <ExploreMenu locale={locale} />
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
          <nav aria-label={t("footer")} className="flex flex-wrap gap-x-6">
            {places.map((name) => (
              <a key={name} href={`/${locale}/${addresses[name]}`} className={place}>
                {t(name)}
              </a>
            ))}
          </nav>
        </div>
      </footer>
    </div>
  );
}

/** The public places in the order in which readers usually meet them; their addresses are permanent. */
const places = [
  "finder",
  "paths",
  "roles",
  "revenueModels",
  "realityCheck",
  "stages",
  "ladder",
  "insights",
] as const satisfies readonly (keyof typeof addresses)[];

const addresses = {
  finder: "finder",
  paths: "paths",
  roles: "roles",
  revenueModels: "revenue-models",
  realityCheck: "reality-check",
  stages: "stages",
  ladder: "ladder",
  insights: "insights",
} as const;

/** The places for which a wide header has room. */
const upper = ["finder", "paths", "roles", "realityCheck"] as const;

const place = "inline-flex min-h-11 items-center text-muted underline-offset-4 hover:text-ink hover:underline";

const menuId = "explore";

/**
 * Every public place behind one button, for screens whose header has no room: a native popover, which needs no
 * script.
 */
function ExploreMenu({ locale }: { locale: Locale }) {
  const t = translator(locale, "shell");
  return (
    <div className="lg:hidden">
      <button type="button" popoverTarget={menuId} className={`${place} cursor-pointer gap-2`}>
        <Icon name="menu" />
        {t("explore")}
      </button>
      <nav
        id={menuId}
        popover="auto"
        aria-label={t("explore")}
        className="inset-auto top-14 right-2 w-56 rounded-frame border border-control bg-surface p-1.5 text-ink md:top-17"
      >
        <ul>
          {places.map((name) => (
            <li key={name}>
              <a
                href={`/${locale}/${addresses[name]}`}
                className="flex min-h-11 items-center rounded-control px-3 hover:bg-sunk"
              >
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
