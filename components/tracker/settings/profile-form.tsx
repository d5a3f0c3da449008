"use client";

import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import type { Currencies } from "@/components/currency/all-currencies";
import { CurrencyOptions } from "@/components/currency/currency-options";
import { RecordForm } from "@/components/forms/record-form";
import { useEditRecord } from "@/components/forms/use-edit-record";
import { rememberInCookie } from "@/components/shell/language-switch";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { api } from "@/lib/client/api";
import { patchProfile } from "@/lib/contract/inputs/account";
import { locales } from "@/lib/domain/locales";
import { formats } from "@/lib/i18n/formats";
import { languageName } from "@/lib/i18n/locale";
import { ownProfile } from "./account-queries";
import { TimeZoneField } from "./time-zone-field";

/** The form that changes the profile. A change of language leads to this page in that language. */
export function ProfileForm({ currencies, currencyLocked }: { currencies: Currencies; currencyLocked: boolean }) {
  const t = useTranslations("settings");
  const income = useTranslations("income");
  const common = useTranslations("common");
  const { number } = formats(useLocale());
  const { data: profile } = useSuspenseQuery(ownProfile);
  const patch = useMutation(api.account.patchProfile.mutationOptions());
  const form = useEditRecord({
    record: profile,
    schema: changedProfile,
    read: (typed) => ({
      name: typed.text("name").trim(),
      locale: typed.text("locale"),
      timeZone: typed.text("timeZone"),
      // A field that is switched off sends nothing.
      baseCurrency: currencyLocked ? profile.baseCurrency : typed.text("baseCurrency"),
      hoursPerWeek: typed.number("hoursPerWeek"),
    }),
    shown: (one) => ({
      name: one.name,
      locale: languageName[one.locale],
      timeZone: one.timeZone,
      baseCurrency: one.baseCurrency,
      hoursPerWeek: one.hoursPerWeek === null ? "" : number(one.hoursPerWeek),
    }),
    save: (input) => patch.mutateAsync(input),
    onSaved: (saved, before) => {
      if (saved.locale === before.locale) return;
      rememberInCookie(saved.locale);
      window.location.assign(`/${saved.locale}/settings`);
    },
  });
  const { opened } = form;
  return (
    <RecordForm form={form} className="max-w-prose gap-5 border-t border-hairline pt-4">
      <TextField
        {...form.field("name", t("field.nameHint"))}
        label={t("field.name")}
        aside={common("optional")}
        autoComplete="name"
        defaultValue={opened.name}
      />
      <SelectField
        {...form.field("locale")}
        label={t("field.locale")}
        defaultValue={opened.locale}
        options={locales.map((locale) => ({ value: locale, label: languageName[locale] }))}
      />
      <TimeZoneField
        {...form.field("timeZone", t("field.timeZoneHint"))}
        label={t("field.timeZone")}
        saved={opened.timeZone}
      />
      <SelectField
        {...form.field("baseCurrency", t(currencyLocked ? "field.baseCurrencyLocked" : "field.baseCurrencyHint"))}
        label={t("field.baseCurrency")}
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
        unit={t("field.hoursUnit")}
        defaultValue={opened.hoursPerWeek ?? ""}
      />
    </RecordForm>
  );
}

/** What of the profile is changed here; the answers to the first questions have a form of their own. */
const changedProfile = z.omit(patchProfile, { profile: true });
