"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl/react";
import type { Currencies } from "@/components/currency/all-currencies";
import { CurrencyOptions } from "@/components/currency/currency-options";
import { changedFields } from "@/components/forms/changed-fields";
import { FormFoot } from "@/components/forms/form-foot";
import { useEditBase } from "@/components/forms/use-edit-base";
import { useRecordForm } from "@/components/forms/use-record-form";
import { rememberInCookie } from "@/components/shell/language-switch";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";
import { patchProfile } from "@/lib/contract/inputs/account";
import { locales } from "@/lib/domain/locales";
import { formats } from "@/lib/i18n/formats";
import { languageName } from "@/lib/i18n/locale";
import { ownProfile, type Profile } from "./account-queries";
import { TimeZoneField } from "./time-zone-field";

/** The form that changes the profile. A change of language leads to this page in that language. */
export function ProfileForm({ currencies, currencyLocked }: { currencies: Currencies; currencyLocked: boolean }) {
  const t = useTranslations("settings");
  const income = useTranslations("income");
  const common = useTranslations("common");
  const { number } = formats(useLocale());
  const { data: profile } = useSuspenseQuery(ownProfile);
  const [opened, setOpened] = useState(profile);
  const shown = (one: Profile) => ({
    name: one.name,
    locale: languageName[one.locale],
    timeZone: one.timeZone,
    baseCurrency: one.baseCurrency,
    hoursPerWeek: one.hoursPerWeek === null ? "" : number(one.hoursPerWeek),
  });
  const base = useEditBase({ version: profile.version, shown: shown(profile) });
  const patch = useMutation(api.account.patchProfile.mutationOptions());
  const form = useRecordForm({
    schema: patchProfile,
    read: (typed) => {
      const fields = {
        name: typed.text("name").trim(),
        locale: typed.text("locale"),
        timeZone: typed.text("timeZone"),
        ...(currencyLocked ? {} : { baseCurrency: typed.text("baseCurrency") }),
        hoursPerWeek: typed.number("hoursPerWeek"),
      };
      return { ...changedFields(fields, opened, profile), version: base.version };
    },
    save: (input) => patch.mutateAsync(input),
    onStale: base.onStale,
    onSaved: (saved) => {
      setOpened(saved);
      base.onSaved({ version: saved.version, shown: shown(saved) });
      if (saved.locale === opened.locale) return;
      rememberInCookie(saved.locale);
      window.location.assign(`/${saved.locale}/settings`);
    },
  });
  return (
    <form {...form.attributes} className="grid max-w-prose gap-5 border-t border-hairline pt-4">
      <TextField
        {...form.field("name")}
        label={t("field.name")}
        aside={common("optional")}
        hint={base.hint("name") ?? t("field.nameHint")}
        autoComplete="name"
        defaultValue={opened.name}
      />
      <SelectField
        {...form.field("locale")}
        label={t("field.locale")}
        hint={base.hint("locale")}
        defaultValue={opened.locale}
        options={locales.map((locale) => ({ value: locale, label: languageName[locale] }))}
      />
      <TimeZoneField
        {...form.field("timeZone")}
        label={t("field.timeZone")}
        hint={base.hint("timeZone") ?? t("field.timeZoneHint")}
        saved={opened.timeZone}
      />
      <SelectField
        {...form.field("baseCurrency")}
        label={t("field.baseCurrency")}
        hint={base.hint("baseCurrency") ?? t(currencyLocked ? "field.baseCurrencyLocked" : "field.baseCurrencyHint")}
        disabled={currencyLocked}
        defaultValue={opened.baseCurrency}
      >
        <CurrencyOptions
          currencies={currencies}
          words={{ common: income("field.commonCurrencies"), others: income("field.otherCurrencies") }}
        />
      </SelectField>
      <NumberField
        {...form.field("hoursPerWeek")}
        label={t("field.hoursPerWeek")}
        aside={common("optional")}
        hint={base.hint("hoursPerWeek")}
        unit={t("field.hoursUnit")}
        defaultValue={opened.hoursPerWeek ?? ""}
      />
      <FormFoot form={form} submit={common("save")} saved={patch.isSuccess ? common("saved") : null} />
    </form>
  );
}
