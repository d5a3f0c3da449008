import type { ReactNode } from "react";
import { rankedDirections, rankedRoles } from "@/components/finder/ranked-entries";
import { Ranking } from "@/components/finder/ranking";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import type { Ignored } from "@/lib/catalog/explore/address-reader";
import { type Answers, answered, answerPairs } from "@/lib/catalog/finder/answers";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";
import { FinderForm } from "./finder-form";
import { HowItWorks } from "./how-it-works";
import { nearestOnes, resultSentence } from "./result-sentence";

/**
 * The result for the answers: a sentence, the nearest directions and jobs with reasons, the form to change the
 * answers, and the weights.
 */
export function FinderResult({
  locale,
  answers,
  ignored,
  signedIn,
  notice,
}: {
  locale: Locale;
  answers: Answers;
  ignored: readonly Ignored[];
  signedIn: boolean;
  notice: ReactNode;
}) {
  const t = translator(locale, "finder");
  const directions = rankedDirections(locale, answers);
  const [count, all] = [answered(answers), Object.keys(answers).length];
  const carried = answerPairs(answers);
  const welcome = (more: [string, string][]) => `/${locale}/welcome?${new URLSearchParams([...carried, ...more])}`;
  const takeHref = (id: string) =>
    signedIn
      ? `/${locale}/plan/new?direction=${id}`
      : `/${locale}/sign-up?next=${encodeURIComponent(welcome([["direction", id]]))}`;
  return (
    <>
      <div>
        <PageHeader
          title={resultSentence(locale, directions)}
          lead={t("answered", { count, all })}
          actions={
            <ButtonLink variant="secondary" href="#answers">
              {t("change")}
            </ButtonLink>
          }
        />
        {notice}
        {nearestOnes(directions).length > 1 ? (
          <p className="max-w-prose">{t(count < all ? "sameManyMore" : "sameManyWhy")}</p>
        ) : null}
      </div>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Ranking locale={locale} title={t("directions")} entries={directions} takeHref={takeHref} />
        <Ranking locale={locale} title={t("roles")} entries={rankedRoles(locale, answers)} takeHref={takeHref} />
      </div>
      {signedIn ? (
        <p>
          <a href={welcome([])} className="inline-flex min-h-11 items-center underline underline-offset-4">
            {t("keep")}
          </a>
        </p>
      ) : (
        <p className="text-muted">{t("carried")}</p>
      )}
      <div id="answers" className="scroll-mt-4 border-t border-hairline">
        <Disclosure summary={t("change")}>
          <div className="pt-2">
            <FinderForm locale={locale} answers={answers} ignored={ignored} />
          </div>
        </Disclosure>
        <HowItWorks locale={locale} />
      </div>
    </>
  );
}
