import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** The first steps in their order. */
export const welcomeSteps = ["about", "direction", "record"] as const;

/** One of the first steps. */
export type WelcomeStep = (typeof welcomeSteps)[number];

/** The path of each of the first steps, after the language. */
export const welcomeAddress: Readonly<Record<WelcomeStep, string>> = {
  about: "/welcome",
  direction: "/welcome/direction",
  record: "/welcome/first",
};

/** The three first steps in a row, with the current one marked; each can be opened at any time. */
export function WelcomeSteps({ locale, now }: { locale: Locale; now: WelcomeStep }) {
  const t = translator(locale, "welcome");
  return (
    <nav aria-label={t("steps")} className="mb-8">
      <ol className="grid max-w-136 grid-cols-3 gap-x-2">
        {welcomeSteps.map((step, at) => (
          <li key={step}>
            <a
              href={`/${locale}${welcomeAddress[step]}`}
              aria-current={step === now ? "step" : undefined}
              className="flex min-h-11 items-center gap-2 border-t-3 border-hairline text-small text-muted aria-[current=step]:border-ink aria-[current=step]:font-semibold aria-[current=step]:text-ink"
            >
              <span className="tabular-nums">{at + 1}</span>
              {t(`step.${step}`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
