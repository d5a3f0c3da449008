"use client";

import { useTranslations } from "use-intl/react";
import { useRecordForm } from "@/components/forms/use-record-form";
import { TextField } from "@/components/ui/text-field";
import { RefusedCall } from "@/lib/client/call";
import { type SignInOutcome, signIn } from "@/lib/client/sign-in";
import { AccountFoot } from "./account-foot";

/** Signs in and goes on to `next`. `refused` is the reason why an earlier attempt failed. */
export function SignInForm({
  next,
  refused,
}: {
  next: string;
  refused: Exclude<SignInOutcome, "done" | "cookiesRefused"> | null;
}) {
  const t = useTranslations("account.signIn");
  const errors = useTranslations("errors");
  const form = useRecordForm({
    schema: () => import("@/lib/contract/inputs/account").then(({ credentials }) => credentials),
    read: (typed) => ({ email: typed.text("email"), password: typed.text("password") }),
    save: async ({ email, password }) => {
      const outcome = await signIn(email, password);
      if (outcome === "done") return;
      const wrong = outcome === "wrong";
      const known = wrong || outcome === "cookiesRefused";
      throw new RefusedCall({
        code: known ? "INPUT_INVALID" : outcome,
        message: known ? t(outcome) : errors(`code.${outcome}`),
        // Nobody is told which of the two is wrong; the password is the one that is typed again.
        data: { fields: wrong ? [{ path: "password", code: "not-allowed", message: t("again") }] : [] },
      });
    },
    onSaved: () => window.location.assign(next),
  });
  const before = refused === null ? null : refused === "wrong" ? t("wrong") : errors(`code.${refused}`);
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
        type="password"
        autoComplete="current-password"
        required
      />
      <AccountFoot form={{ ...form, refusal: form.refusal ?? before }} submit={t("submit")} />
    </form>
  );
}
