import { Staircase } from "@/components/tracker/progress/staircase";
import { type WelcomeStep, welcomeAddress, welcomeSteps } from "@/components/tracker/welcome/welcome-steps";
import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale, Stage } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** The dashboard while there is nothing to show: three steps, each marked as done once its records exist. */
export function Starter({
  locale,
  stage,
  done,
}: {
  locale: Locale;
  stage: Stage;
  done: Readonly<Record<WelcomeStep, boolean>>;
}) {
  const t = translator(locale, "welcome");
  const kinds = translator(locale, "kinds");
  const progress = translator(locale, "progress");
  const next = welcomeSteps.find((step) => !done[step]);
  return (
    <>
      <PageHeader title={t("starter.title")} lead={t("starter.lead")} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <ol className="content-start border-t border-hairline">
          {welcomeSteps.map((step, at) => (
            <li key={step} className="grid grid-cols-[1.75rem_1fr] items-start gap-y-3 border-b border-hairline py-4">
              <span className="font-serif text-lead font-semibold tabular-nums">
                {done[step] ? <Icon name="check" className="mt-[0.3em]" /> : at + 1}
              </span>
              <div className="grid gap-1">
                <h2 className="font-semibold">
                  {t(`step.${step}`)}
                  {done[step] ? <span className="ms-2 text-small font-normal text-muted">{t("done")}</span> : null}
                </h2>
                <p className="text-muted">{t(`starter.${step}`)}</p>
                {done[step] ? null : (
                  <p className="mt-2">
                    <ButtonLink
                      href={`/${locale}${welcomeAddress[step]}`}
                      variant={step === next ? "primary" : "secondary"}
                    >
                      {t(`starter.go.${step}`)}
                    </ButtonLink>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
        <Staircase
          current={stage}
          here={progress("here")}
          ground={kinds("stage.foundation")}
          steps={risers.map((each) => ({ stage: each, name: kinds(`stage.${each}`), reached: false }))}
        />
      </div>
    </>
  );
}

const risers = ["tool-user", "system-builder", "product-owner", "platform-maker"] as const;
