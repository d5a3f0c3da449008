import type { ReactNode } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { NumberField } from "@/components/ui/number-field";
import { SelectField } from "@/components/ui/select-field";
import { type Answers, answered } from "@/lib/catalog/finder/answers";
import { appetites, backgrounds, type Locale, likings, reaches, toolSkills } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** The questions, filled in with the answers, as a plain form that leads to the page's own address. */
export function FinderForm({ locale, answers }: { locale: Locale; answers: Answers }) {
  const t = translator(locale, "finder");
  const welcome = translator(locale, "welcome");
  const noAnswer = { value: "", label: t("none") };
  return (
    <form action={`/${locale}/finder`} className="grid max-w-3xl gap-8">
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="background"
          label={t("question.background")}
          defaultValue={answers.background ?? ""}
          options={[noAnswer, ...backgrounds.map((value) => ({ value, label: welcome(`background.${value}`) }))]}
        />
        <NumberField
          name="hours"
          label={t("question.hours")}
          hint={t("hoursHint")}
          defaultValue={answers.hours ?? ""}
        />
      </div>
      <Several legend={t("question.likes")} hint={t("several")}>
        {likings.map((each) => (
          <Checkbox
            key={each}
            name="likes"
            value={each}
            label={t(`like.${each}`)}
            defaultChecked={answers.likes.includes(each)}
          />
        ))}
      </Several>
      <Several legend={t("question.tools")} hint={t("several")}>
        {toolSkills.map((each) => (
          <Checkbox
            key={each}
            name="tools"
            value={each}
            label={t(`tool.${each}`)}
            defaultChecked={answers.tools.includes(each)}
          />
        ))}
      </Several>
      <Several legend={t("question.reach")} hint={t("several")}>
        {reaches.map((each) => (
          <Checkbox
            key={each}
            name="reach"
            value={each}
            label={t(`people.${each}`)}
            defaultChecked={answers.reach.includes(each)}
          />
        ))}
      </Several>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          name="risk"
          label={t("question.risk")}
          defaultValue={answers.risk ?? ""}
          options={[noAnswer, ...appetites.map((value) => ({ value, label: t(`stake.${value}`) }))]}
        />
        <SelectField
          name="soon"
          label={t("question.soon")}
          defaultValue={answers.soon === null ? "" : answers.soon ? "yes" : "no"}
          options={[noAnswer, { value: "yes", label: t("yes") }, { value: "no", label: t("no") }]}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit">{t("show")}</Button>
        {answered(answers) > 0 ? (
          <ButtonLink href={`/${locale}/finder?again=1`} variant="quiet">
            {t("again")}
          </ButtonLink>
        ) : null}
      </div>
    </form>
  );
}

function Several({ legend, hint, children }: { legend: string; hint: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend className="text-small font-semibold">
        {legend} <span className="ms-1 font-normal text-muted">{hint}</span>
      </legend>
      <div className="mt-1 grid gap-x-6 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}
