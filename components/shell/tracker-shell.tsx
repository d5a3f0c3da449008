import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { Logo } from "./logo";
import { PlaceLink } from "./place-link";
import { ProfileLanguageSwitch } from "./profile-language-switch";
import { SignOutButton } from "./sign-out-button";
import { SkipLink } from "./skip-link";

/** The frame of every signed-in page: places above from 768 px on, at the bottom on a phone, and a menu for the rest. */
export function TrackerShell({
  locale,
  notice,
  children,
}: {
  locale: Locale;
  /** What must be known on every page, above everything else. */
  notice?: ReactNode;
  children: ReactNode;
}) {
  const t = translator(locale, "shell");
  const common = translator(locale, "common");
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      {notice}
      <header className="border-b border-hairline">
        <div className="flex min-h-14 items-center gap-x-7 px-4 md:min-h-17 md:px-10">
          <Logo href={`/${locale}/dashboard`} name={common("appName")} label={t("home")} />
          <nav aria-label={t("places")} className="hidden gap-x-1 md:flex">
            {[...daily, "progress" as const].map((place) => (
              <PlaceLink key={place} href={`/${locale}/${address(place)}`} className={upperPlace}>
                {t(place)}
              </PlaceLink>
            ))}
          </nav>
          <Menu locale={locale} />
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-280 px-4 pt-7 pb-28 outline-none md:px-5 md:pt-10 md:pb-20"
      >
        {children}
      </main>
      <nav
        aria-label={t("places")}
        data-bottom-bar
        className="fixed inset-x-0 bottom-0 z-10 grid grid-cols-5 border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
      >
        {daily.map((place) => (
          <PlaceLink key={place} href={`/${locale}/${address(place)}`} className={lowerPlace}>
            {t(place)}
          </PlaceLink>
        ))}
      </nav>
    </>
  );
}

/** What is wanted every day; a phone's bar has room for five. */
const daily = ["today", "plan", "cases", "clients", "income"] as const;

function address(place: (typeof daily)[number] | "progress"): string {
  return place === "today" ? "dashboard" : place;
}

const upperPlace =
  "inline-flex min-h-10 items-center rounded-control px-2.5 text-muted hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink";

const lowerPlace =
  "-mt-px flex min-h-14 items-center justify-center border-t-2 border-transparent text-fine text-muted aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink";

const menuId = "menu";
const menuLine = "flex min-h-11 w-full cursor-pointer items-center rounded-control px-3 text-start hover:bg-sunk";

/** A native popover: it closes on Escape and on a press outside, and gives the focus back, without a script of ours. */
function Menu({ locale }: { locale: Locale }) {
  const t = translator(locale, "shell");
  return (
    <>
      <button
        type="button"
        popoverTarget={menuId}
        className="ms-auto -me-2 inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-control px-2 text-muted hover:text-ink"
      >
        <Icon name="menu" />
        {t("more")}
      </button>
      <div
        id={menuId}
        popover="auto"
        className="inset-auto top-14 right-2 w-56 rounded-frame border border-control bg-surface p-1.5 text-ink md:top-17 md:right-8"
      >
        <ul>
          <li className="md:hidden">
            <PlaceLink href={`/${locale}/progress`} className={menuLine}>
              {t("progress")}
            </PlaceLink>
          </li>
          <li>
            <PlaceLink href={`/${locale}/settings`} className={menuLine}>
              {t("settings")}
            </PlaceLink>
          </li>
          <li>
            <ProfileLanguageSwitch locale={locale} className={menuLine} />
          </li>
          <li className="mt-1.5 border-t border-hairline pt-1.5">
            <SignOutButton
              home={`/${locale}`}
              words={{ signOut: t("signOut"), signingOut: t("signingOut"), signOutFailed: t("signOutFailed") }}
              className={menuLine}
            />
          </li>
        </ul>
      </div>
    </>
  );
}
