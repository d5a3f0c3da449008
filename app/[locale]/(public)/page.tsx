import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DemoForm } from "@/components/demo/demo-form";
import { demoRefusal } from "@/components/demo/demo-refusal";
import { TimeZoneInput } from "@/components/demo/time-zone-input";
import { LadderFigure } from "@/components/public/landing/ladder-figure";
import { StructuredData } from "@/components/public/shell/structured-data";
import { ButtonLink } from "@/components/ui/button";
import { Frame } from "@/components/ui/frame";
import { Notice } from "@/components/ui/notice";
import { stages } from "@/lib/catalog/stages";
import { textIn } from "@/lib/catalog/text";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { settings } from "@/lib/server/env";
import { pageMetadata } from "@/lib/server/pages/page-metadata";
import { currentOwner } from "@/lib/server/pages/page-owner";
import { here } from "@/lib/server/structured-data/here";
import { siteGraph } from "@/lib/server/structured-data/site";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await pageLocale(params), "");
}

/** The landing page: the ladder in one screen, its audiences, its principles, and the ways in. */
export default async function LandingPage({ params, searchParams }: Props) {
  const [locale, { demo: refused, account }, owner] = await Promise.all([
    pageLocale(params),
    searchParams,
    currentOwner(),
  ]);
  const t = translator(locale, "landing");
  const demo = translator(locale, "demo");
  const foundation = stages.find((stage) => stage.id === "foundation");
  return (
    <>
      <StructuredData data={siteGraph(here(locale))} />
      {/* On a wide screen the words stand over the two low steps, and the two high ones rise beside them. */}
      <header className="relative grid max-w-prose gap-3 pt-8 pb-8 md:pt-12 lg:max-w-[47%] lg:pb-0">
        {account === "removed" && owner === null ? (
          <Notice>
            <p>{t("accountRemoved")}</p>
            <p className="text-muted">{t("accountRemovedRest")}</p>
          </Notice>
        ) : null}
        <h1 className="font-serif text-title font-semibold md:text-display">{t("title")}</h1>
        <p className="text-muted">{t("lead")}</p>
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <ButtonLink href={`/${locale}/sign-up`}>{t("signUp")}</ButtonLink>
          {settings().demo && owner === null ? (
            <DemoForm locale={locale} what="open" timeZone={<TimeZoneInput />} variant="secondary">
              {demo("open")}
            </DemoForm>
          ) : null}
          <ButtonLink href={`/${locale}/sign-in`} variant="quiet" className="max-sm:hidden">
            {t("signIn")}
          </ButtonLink>
        </div>
        {typeof refused === "string" ? (
          <p role="alert" className="border-s-2 border-danger ps-3">
            {demoRefusal(locale, refused)}
          </p>
        ) : null}
        {settings().demo && owner === null ? <p className="text-small text-muted">{demo("what")}</p> : null}
      </header>
      <section aria-labelledby="ladder" className="lg:-mt-36">
        <h2 id="ladder" className="sr-only">
          {t("ladder")}
        </h2>
        <LadderFigure
          locale={locale}
          stages={stages}
          hinge={t("hinge")}
          ground={foundation ? t("ground", { name: textIn(foundation.name, locale) }) : ""}
        />
      </section>
      <Part title={t("forWhom")}>
        {audience.map((each) => (
          <Line key={each} term={t(`audience.${each}.who`)}>
            {t(`audience.${each}.what`)}{" "}
            <a href={`/${locale}/${wayIn[each]}`} className="whitespace-nowrap text-ink underline underline-offset-4">
              {t(`audience.${each}.go`)}
            </a>
          </Line>
        ))}
      </Part>
      <Part title={t("beliefsTitle")}>
        {beliefs.map((each) => (
          <Line key={each} term={t(`beliefs.${each}.claim`)}>
            {t(`beliefs.${each}.meaning`)}
          </Line>
        ))}
      </Part>
      <div className="mt-12 lg:ms-[25%]">
        <Frame title={t("startTitle")} action={<ButtonLink href={`/${locale}/sign-up`}>{t("signUp")}</ButtonLink>}>
          {t("startText")}
        </Frame>
      </div>
    </>
  );
}

const audience = ["dayJob", "jobSeeker", "founder"] as const;
/** The page that suits each audience best. */
const wayIn = { dayJob: "finder", jobSeeker: "roles", founder: "revenue-models" } as const;
const beliefs = ["evidence", "hinge", "focus", "results", "hours", "doubt", "yours"] as const;

/** A section of the page: its heading on the left of wide screens, its lines on the right. */
function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-12 grid gap-x-0 gap-y-3 lg:grid-cols-[25%_1fr]">
      <h2 className="font-serif text-lead font-semibold lg:pt-3">{title}</h2>
      <dl className="border-t border-hairline">{children}</dl>
    </section>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-8 border-b border-hairline py-3 md:grid-cols-[15rem_1fr]">
      <dt className="font-semibold">{term}</dt>
      <dd className="text-muted">{children}</dd>
    </div>
  );
}
