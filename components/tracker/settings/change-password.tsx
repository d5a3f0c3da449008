"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";
import { Command } from "./command";

/** Changes the password and says how many sessions that ended. `hint` states the requirements of a password. */
export function ChangePassword({ email, hint }: { email: string; hint: string }) {
  const t = useTranslations("security");
  const client = useQueryClient();
  const [ended, setEnded] = useState<number | null>(null);
  const form = useRecordForm({
    schema: () => import("@/lib/contract/inputs/account").then(({ changePassword }) => changePassword),
    read: (typed) => ({ current: typed.text("current"), next: typed.text("next") }),
    // Not a mutation: its input would be kept beside its answer, and a password should not be.
    save: (input) => api.account.changePassword.call(input),
    onSaved: (answer, element) => {
      element.reset();
      setEnded(answer.ended);
      void client.invalidateQueries();
    },
  });
  return (
    <Section title={t("password")}>
      <form {...form.attributes} className="grid max-w-prose gap-5 border-t border-hairline pt-4">
        <p>{t("passwordWhat")}</p>
        {/* Tells a password manager whose password it is. */}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <TextField
          {...form.field("current")}
          label={t("passwordCurrent")}
          type="password"
          autoComplete="current-password"
          required
        />
        <TextField
          {...form.field("next")}
          label={t("passwordNext")}
          hint={hint}
          type="password"
          autoComplete="new-password"
          required
        />
        <FormFoot
          form={form}
          submit={t("passwordChange")}
          saved={ended === null ? null : t("passwordChanged", { ended })}
        />
      </form>
      <div className="mt-4 border-t border-hairline">
        <Disclosure summary={t("passwordForgotten")}>
          <p className="text-muted">
            {t.rich("passwordForgottenHow", { email, command: (words) => <Command>{words}</Command> })}
          </p>
        </Disclosure>
      </div>
    </Section>
  );
}
