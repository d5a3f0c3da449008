import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/account/sign-in-form";
import { Disclosure } from "@/components/ui/disclosure";
import { PageHeader } from "@/components/ui/page-header";
import { signInRefusal } from "@/lib/client/sign-in";
import { alternates } from "@/lib/i18n/alternates";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { safePath } from "@/lib/server/origin";
import { currentOwner } from "@/lib/server/pages/page-owner";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  return { title: translator(locale, "account")("signIn.title"), alternates: alternates(locale, "/sign-in") };
}

/** The sign-in page; afterwards the reader goes on to `next` or the dashboard. */
export default async function SignInPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const query = await searchParams;
  const next = safePath(typeof query.next === "string" ? query.next : null);
  // A person in a demo may have an account of their own.
  if ((await currentOwner())?.demoUntil === null) redirect(next ?? `/${locale}/dashboard`);
  const t = translator(locale, "account");
  const signUpHref = `/${locale}/sign-up${next === null ? "" : `?next=${encodeURIComponent(next)}`}`;
  return (
    <TextsInBrowser locale={locale} namespaces={["account", "common", "errors"]}>
      <PageHeader title={t("signIn.title")} lead={next === null ? undefined : t("signIn.next")} />
      <SignInForm
        next={next ?? `/${locale}/dashboard`}
        refused={signInRefusal(typeof query.error === "string" ? query.error : null)}
      />
      <p className="mt-8 mb-2 text-muted">
        {t("signIn.none")}{" "}
        <a href={signUpHref} className="inline-flex min-h-11 items-center text-ink underline underline-offset-4">
          {t("signIn.signUp")}
        </a>
      </p>
      <Disclosure summary={t("signIn.forgotten")}>
        <p className="text-muted">
          {t.rich("signIn.forgottenHow", {
            command: (text) => <code className="text-small break-words text-ink">{text}</code>,
          })}
        </p>
      </Disclosure>
    </TextsInBrowser>
  );
}
