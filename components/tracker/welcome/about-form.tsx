"use client";

import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl/react";
import * as z from "zod/mini";
import { FormFoot } from "@/components/forms/form-foot";
import { useRecordForm } from "@/components/forms/use-record-form";
import { rememberInCookie } from "@/components/shell/language-switch";
import type { Profile } from "@/components/tracker/settings/account-queries";
import { ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { api } from "@/lib/client/api";
import { patchProfile } from "@/lib/contract/inputs/account";
import { backgrounds, likings, reaches, toolSkills } from "@/lib/domain/kinds";
import { locales } from "@/lib/domain/locales";
import { languageName } from "@/lib/i18n/locale";
import { type Have, haveQuery, haves } from "./have";

/**
 * Four short questions about the reader's starting point. The answers are saved in the profile, together with the
 * path finder's in `found`; then come the directions, or the one that was chosen in the finder.
 */
export function AboutForm({
  profile,
  found,
  hours,
  direction,
}: {
  profile: Profile;
  found: NonNullable<Profile["profile"]>;
  /** Hours a week from the path finder, or null. */
  hours: number | null;
  /** The id of a direction or job that is already chosen. */
  direction: string | null;
}) {
  const t = useTranslations("welcome");
  const locale = useLocale();
  const patch = useMutation(api.account.patchProfile.mutationOptions());
  const form = useRecordForm({
    schema: firstAnswers,
    read: (typed) => ({
      version: profile.version,
      locale: typed.text("locale"),
      hoursPerWeek: typed.number("hoursPerWeek"),
      profile: { ...merged(profile.profile, found), background: typed.choice("background") ?? undefined },
    }),
    save: (input) => patch.mutateAsync(input),
    onSaved: (saved, element) => {
      const have = haves.filter((each) => new FormData(element).has(each));
      rememberInCookie(saved.locale);
      // A full load: the language of everything around this form may have changed.
      window.location.assign(`/${saved.locale}/${nextStep(direction, have)}`);
    },
  });
  return (
    <form {...form.attributes} className="grid max-w-136 gap-6">
      <SelectField
        {...form.field("locale")}
        label={t("about.locale")}
        defaultValue={locale}
        options={locales.map((value) => ({ value, label: languageName[value] }))}
      />
      <fieldset className="grid">
        <legend className="mb-1 text-small font-semibold">{t("about.have")}</legend>
        <Checkbox name="case" label={t("about.haveCase")} />
        <Checkbox name="paid" label={t("about.havePaid")} />
        <p className="text-small text-muted">{t("about.haveHint")}</p>
      </fieldset>
      <SelectField
        {...form.field("background")}
        label={t("about.background")}
        defaultValue={found.background ?? profile.profile?.background ?? ""}
        options={[
          { value: "", label: t("about.noBackground") },
          ...backgrounds.map((value) => ({ value, label: t(`background.${value}`) })),
        ]}
      />
      <NumberField
        {...form.field("hoursPerWeek")}
        label={t("about.hoursPerWeek")}
        hint={t("about.hoursHint")}
        defaultValue={hours ?? profile.hoursPerWeek ?? ""}
      />
      <FormFoot form={form} submit={t(direction === null ? "about.next" : "about.nextPath")}>
        <ButtonLink href={`/${locale}/${nextStep(direction, [])}`} variant="quiet">
          {t("skip")}
        </ButtonLink>
      </FormFoot>
    </form>
  );
}

/** The next step as a path after the language: choosing a direction, or taking up the one already chosen. */
function nextStep(direction: string | null, have: readonly Have[]): string {
  return direction === null
    ? `welcome/direction${haveQuery(have)}`
    : `plan/new${haveQuery(have, { direction, welcome: "1" })}`;
}

/** The path finder's answers take precedence over saved ones; the owner's own words in the lists are kept. */
function merged(kept: Profile["profile"], found: NonNullable<Profile["profile"]>): NonNullable<Profile["profile"]> {
  const both = (name: "likes" | "tools" | "reach") => [...new Set([...(found[name] ?? []), ...ownWords(name)])];
  // Choices from the finder's own lists count as last answered; other words are the owner's own.
  const ownWords = (name: "likes" | "tools" | "reach") =>
    (kept?.[name] ?? []).filter(
      (word) => found[name] === undefined || !choices[name].some((choice) => choice === word),
    );
  return { ...kept, ...found, likes: both("likes"), tools: both("tools"), reach: both("reach") };
}

const choices = { likes: likings, tools: toolSkills, reach: reaches };

/** What of the profile is asked for here. */
const firstAnswers = z.pick(patchProfile, { version: true, locale: true, hoursPerWeek: true, profile: true });
