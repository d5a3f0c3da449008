import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NewPathForm } from "@/components/tracker/plan/new-path-form";
import { pathTitle } from "@/components/tracker/plan/path-title";
import { haveIn, haveQuery } from "@/components/tracker/welcome/have";
import { WelcomeSteps } from "@/components/tracker/welcome/welcome-steps";
import { PageHeader } from "@/components/ui/page-header";
import { directionById, templateById } from "@/lib/catalog/catalog";
import { textIn } from "@/lib/catalog/text";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { todayOf } from "@/lib/server/owner";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { records } from "@/lib/server/records/records";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "paths")("new.title") };
}

/**
 * Takes up the direction or role named in `direction`, or starts a path of the reader's own where none is named. With
 * `welcome` it is one of the first steps.
 */
export default async function NewPathPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const query = await searchParams;
  const asked = query.direction;
  const named = typeof asked === "string" ? `?direction=${encodeURIComponent(asked)}` : "";
  const owner = await requireOwner(locale, `/${locale}/plan/new${named}`);
  const template = typeof asked === "string" ? templateById(asked) : undefined;
  if (asked !== undefined && !template) notFound();
  const [example] = template ? (directionById(template.id)?.audience ?? []) : [];
  const { items } = await records.paths.list(owner, { status: "active", limit: 1 });
  const t = translator(locale, "paths");
  const welcomed = query.welcome !== undefined;
  return (
    <TextsInBrowser locale={locale} namespaces={["paths", "common", "errors", "kinds"]}>
      {welcomed ? <WelcomeSteps locale={locale} now="direction" /> : null}
      <PageHeader
        title={template ? textIn(template.name, locale) : t("new.own")}
        lead={template ? t("new.lead") : t("new.leadOwn")}
      />
      {items.map((active) => (
        <p key={active.id} className="-mt-4 mb-8 max-w-136 border-s-2 border-ink ps-3">
          {t("new.waits", { title: pathTitle(active, locale) })}
        </p>
      ))}
      <QueryProvider>
        <NewPathForm
          direction={template?.id ?? null}
          example={example ? textIn(example, locale) : null}
          today={todayOf(owner)}
          currency={owner.baseCurrency}
          next={welcomed ? `/${locale}/welcome/first${haveQuery(haveIn(query))}` : `/${locale}/plan`}
        />
      </QueryProvider>
    </TextsInBrowser>
  );
}
