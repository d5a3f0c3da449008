"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Logo } from "@/components/shell/logo";
import { SkipLink } from "@/components/shell/skip-link";
import type { TrackerWords } from "@/components/shell/tracker-words";
import { CommandPaletteLoader } from "@/components/tracker/command-palette/command-palette-loader";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/domain/kinds";
import { ProfileLanguageSwitch } from "./profile-language-switch";
import { ShortcutHint } from "./shortcut-hint";
import { SignOutButton } from "./sign-out-button";

/**
 * The frame of every signed-in page: places above from 768 px on, at the bottom on a phone, and a menu for the rest. One
 * client component: what a server component renders stands in the page twice, as HTML and as data, and this is on each.
 */
export function TrackerShell({
  locale,
  words,
  isMac,
  notice,
  children,
}: {
  locale: Locale;
  words: TrackerWords;
  /** Whether the reader's keyboard is a Mac's, as the request says, so that nothing changes after loading. */
  isMac: boolean;
  /** What must be known on every page, above everything else. */
  notice?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink>{words.skip}</SkipLink>
      {notice}
      <header className="border-b border-hairline">
        <div className="flex min-h-14 items-center gap-x-7 px-4 md:min-h-17 md:gap-x-5 md:px-10 lg:gap-x-7">
          <Logo href={`/${locale}/dashboard`} name={words.appName} label={words.home} />
          <nav aria-label={words.places} className="hidden gap-x-1 md:flex">
            {upper.map((place) => (
              <PlaceLink key={place} href={`/${locale}/${address(place)}`} className={upperPlace}>
                {words[place]}
              </PlaceLink>
            ))}
          </nav>
          <div className="ms-auto -me-2 flex min-w-0 items-center gap-x-3">
            <button type="button" data-opens-dialog aria-keyshortcuts="Control+K Meta+K" className={captureField}>
              <span className="truncate">
                <span className="lg:hidden">{words.capture}</span>
                <span className="max-lg:hidden">{words.captureLong}</span>
              </span>
              <ShortcutHint isMac={isMac} />
            </button>
            <Menu locale={locale} words={words} />
          </div>
        </div>
      </header>
      <noscript>
        <p className="border-b border-hairline bg-sunk px-4 py-3 md:px-10">{words.noScript}</p>
      </noscript>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto max-w-280 px-4 pt-7 pb-28 outline-none md:px-5 md:pt-10 md:pb-20"
      >
        {children}
      </main>
      <nav
        aria-label={words.places}
        data-bottom-bar
        className="fixed inset-x-0 bottom-0 z-10 grid grid-cols-5 border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
      >
        <LowerPlace locale={locale} words={words} place="today" />
        <LowerPlace locale={locale} words={words} place="plan" />
        <button type="button" data-opens-dialog className={`${lowerPlace} cursor-pointer flex-col gap-0.5`}>
          <Icon name="plus" className="text-ink" />
          {words.capture}
        </button>
        <LowerPlace locale={locale} words={words} place="clients" />
        <LowerPlace locale={locale} words={words} place="income" />
      </nav>
      <CommandPaletteLoader locale={locale} failed={words.captureFailed} />
    </>
  );
}

/** The places needed every day, in the order of the ladder's work. */
const upper = ["today", "plan", "cases", "clients", "income", "progress"] as const;

/** The places for which a phone's bar has no room, or which a wide header leaves out. */
const inMenu = ["cases", "progress", "notes", "claims", "paths", "settings"] as const;

function address(place: (typeof upper)[number]): string {
  return place === "today" ? "dashboard" : place;
}

const upperPlace =
  "inline-flex min-h-10 items-center rounded-control px-2 text-muted hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink lg:px-2.5";

const lowerPlace =
  "-mt-px flex min-h-14 items-center justify-center border-t-2 border-transparent text-fine text-muted aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink";

const captureField =
  "inline-flex min-h-10 min-w-0 cursor-pointer items-center justify-between gap-3 rounded-control border border-control bg-surface px-2.5 text-small text-muted hover:border-ink hover:text-ink max-md:hidden lg:w-72";

function LowerPlace({ locale, words, place }: Spoken & { place: (typeof upper)[number] }) {
  return (
    <PlaceLink href={`/${locale}/${address(place)}`} className={lowerPlace}>
      {words[place]}
    </PlaceLink>
  );
}

type Spoken = { locale: Locale; words: TrackerWords };

/** A link to one of the places, marked as current there and on every page below it. */
function PlaceLink({ href, className, children }: { href: string; className: string; children: ReactNode }) {
  const path = usePathname();
  const here = path === href || path.startsWith(`${href}/`);
  return (
    <a href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </a>
  );
}

const menuId = "menu";
const menuLine = "flex min-h-11 w-full cursor-pointer items-center rounded-control px-3 text-start hover:bg-sunk";

/** A native popover: it closes on Escape and on a press outside, and gives the focus back, without a script of ours. */
function Menu({ locale, words }: Spoken) {
  return (
    <>
      <button
        type="button"
        popoverTarget={menuId}
        className="inline-flex min-h-11 shrink-0 cursor-pointer items-center gap-2 rounded-control px-2 text-muted hover:text-ink"
      >
        <Icon name="menu" />
        {words.more}
      </button>
      <div
        id={menuId}
        popover="auto"
        className="inset-auto top-14 right-2 w-56 rounded-frame border border-control bg-surface p-1.5 text-ink md:top-17 md:right-8"
      >
        <ul>
          {inMenu.map((place) => (
            <li key={place} className={isAbove(place) ? "md:hidden" : undefined}>
              <PlaceLink href={`/${locale}/${place}`} className={menuLine}>
                {words[place]}
              </PlaceLink>
            </li>
          ))}
          <li>
            <ProfileLanguageSwitch locale={locale} className={menuLine} />
          </li>
          <li className="mt-1.5 border-t border-hairline pt-1.5">
            <SignOutButton home={`/${locale}`} words={words} className={menuLine} />
          </li>
        </ul>
      </div>
    </>
  );
}

/** Whether a wide header already shows the place. */
function isAbove(place: (typeof inMenu)[number]): boolean {
  return upper.some((one) => one === place);
}
