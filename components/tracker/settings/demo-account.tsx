import { DemoForm } from "@/components/demo/demo-form";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/domain/kinds";
import { moment } from "@/lib/i18n/rare-formats";
import { translator } from "@/lib/i18n/translator";

/** Replaces the password form and the deletion where the account is a demo. */
export function DemoAccount({ locale, until, timeZone }: { locale: Locale; until: string; timeZone: string }) {
  const t = translator(locale, "security");
  const demo = translator(locale, "demo");
  return (
    <>
      <Section title={t("password")}>
        <p className="border-t border-hairline pt-3">{t("passwordOfDemo")}</p>
      </Section>
      <Section title={t("demoRemoval")}>
        <div className="grid max-w-prose justify-items-start gap-3 border-t border-hairline pt-3">
          <p>{t("demoRemovalWhat", { time: moment(locale, until, timeZone) })}</p>
          <DemoForm
            locale={locale}
            what="leave"
            timeZone={<input type="hidden" name="timeZone" value={timeZone} />}
            variant="danger"
          >
            {demo("leave")}
          </DemoForm>
        </div>
      </Section>
    </>
  );
}
