"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { ChoiceField } from "@/components/ui/choice-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";
import { createToken } from "@/lib/contract/inputs/account";
import { TokenMade } from "./token-made";

/** Makes a personal token and shows it this one time. */
export function NewToken() {
  const t = useTranslations("settings");
  const [made, setMade] = useState<{ name: string; token: string } | null>(null);
  const create = useMutation(api.tokens.create.mutationOptions());
  const form = useRecordForm({
    schema: createToken,
    read: (typed) => ({ name: typed.text("name"), scope: typed.choice("scope"), days: typed.number("days") }),
    save: (input) => create.mutateAsync(input),
    onSaved: setMade,
  });
  if (made) {
    return (
      <TokenMade
        name={made.name}
        token={made.token}
        onDone={() => {
          setMade(null);
          // The answer of a mutation is kept as long as its component is mounted; a secret should not be.
          create.reset();
        }}
      />
    );
  }
  return (
    <form {...form.attributes} className="mt-4 grid gap-5">
      <TextField
        {...form.field("name")}
        label={t("token.name")}
        hint={t("token.nameHint")}
        required
        autoComplete="off"
      />
      <ChoiceField
        {...form.field("scope")}
        legend={t("token.scope")}
        defaultValue="read"
        choices={[
          { value: "read", label: t("token.read"), hint: t("token.readHint") },
          { value: "write", label: t("token.write"), hint: t("token.writeHint") },
        ]}
      />
      <SelectField
        {...form.field("days")}
        label={t("token.days")}
        hint={t("token.daysHint")}
        defaultValue={90}
        options={lifetimes.map((days) => ({ value: String(days), label: t("token.daysOf", { days }) }))}
      />
      <FormFoot form={form} submit={t("token.create")} />
    </form>
  );
}

/** The offered lifetimes of a token in days. */
const lifetimes = [7, 30, 90, 365];
