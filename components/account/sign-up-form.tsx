"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import { useRecordForm } from "@/components/forms/use-record-form";
import { ButtonLink } from "@/components/ui/button";
import { SelectField, type SelectOption } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { AccountFoot } from "./account-foot";

/**
 * Makes an account, signs in with it and goes on to `next`. Where the account was made but signing in failed, it says
 * so and links to `signInHref`.
 */
export function SignUpForm({
  id,
  currencies,
  next,
  signInHref,
}: {
  /** The new account's id, made with the page: a form sent twice makes one account. */
  id: string;
  currencies: readonly SelectOption[];
  next: string;
  signInHref: string;
}) {
  const t = useTranslations("account.signUp");
  const common = useTranslations("common");
  const locale = useLocale();
  const [made, setMade] = useState<string | null>(null);
  const form = useRecordForm({
    schema: () => import("@/lib/contract/inputs/account").then(({ signUp }) => signUp),
    read: (typed) => ({
      id,
      email: typed.text("email"),
      password: typed.text("password"),
      name: typed.text("name"),
      baseCurrency: typed.choice("baseCurrency") ?? undefined,
      locale,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    save: async (input) => {
      const { makeAccount } = await import("./make-account");
      return makeAccount(input);
    },
    onSaved: ({ email, signedIn }) => {
      if (signedIn) window.location.assign(next);
      else setMade(email);
    },
  });

  if (made !== null) {
    return (
      <div role="alert" className="grid gap-2 border-y border-hairline py-6">
        <p className="font-serif text-lead font-semibold">{t("madeTitle")}</p>
        <p className="text-muted">{t("made", { email: made })}</p>
        <p className="mt-2">
          <ButtonLink href={signInHref}>{t("signIn")}</ButtonLink>
        </p>
      </div>
    );
  }

  return (
    <form {...form.attributes} className="grid gap-5">
      <TextField
        {...form.field("email")}
        label={t("email")}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <TextField
        {...form.field("password")}
        label={t("password")}
        hint={t("passwordHint")}
        type="password"
        autoComplete="new-password"
        required
      />
      <TextField {...form.field("name")} label={t("name")} aside={common("optional")} autoComplete="name" />
      <SelectField
        {...form.field("baseCurrency")}
        label={t("baseCurrency")}
        hint={t("baseCurrencyHint")}
        options={currencies}
      />
      <AccountFoot form={form} submit={t("submit")} />
    </form>
  );
}
