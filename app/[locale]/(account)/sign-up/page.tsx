import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { v7 as newId } from "uuid";
import { SignUpForm } from "@/components/account/sign-up-form";
import { currencyChoices } from "@/components/currency/currency-choices";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { alternates } from "@/lib/i18n/alternates";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { settings } from "@/lib/server/env";
import { safePath } from "@/lib/server/origin";
import { currentOwner } from "@/lib/server/pages/page-owner";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  return { title: translator(locale, "account")("signUp.title"), alternates: alternates(locale, "/sign-up") };
}

/** The sign-up page; afterwards the first steps follow, unless `next` names another page. */
export default async function SignUpPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const asked = (await searchParams).next;
  const next = safePath(typeof asked === "string" ? asked : null);
  // A person in a demo may be about to make an account of their own.
  if ((await currentOwner())?.demoUntil === null) redirect(next ?? `/${locale}/dashboard`);
  const t = translator(locale, "account");
  const signInHref = `/${locale}/sign-in${next === null ? "" : `?next=${encodeURIComponent(next)}`}`;
  return (
    <TextsInBrowser locale={locale} namespaces={["account", "common", "errors"]}>
      <PageHeader title={t("signUp.title")} lead={t("signUp.lead")} />
      {settings().signUps === "open" ? (
        <SignUpForm
          id={newId()}
          currencies={currencyChoices(locale)}
          next={next ?? `/${locale}/welcome`}
          signInHref={signInHref}
        />
      ) : (
        <EmptyState title={t("signUp.closedTitle")}>{t("signUp.closed")}</EmptyState>
      )}
      <p className="mt-8 text-muted">
        {t("signUp.have")}{" "}
        <a href={signInHref} className="inline-flex min-h-11 items-center text-ink underline underline-offset-4">
          {t("signUp.signIn")}
        </a>
      </p>
    </TextsInBrowser>
  );
}
