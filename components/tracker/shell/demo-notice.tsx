import { DemoForm } from "@/components/demo/demo-form";
import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** Shows on every page of a demo that it is one and when it ends, with the ways on from here. */
export function DemoNotice({ locale, until, timeZone }: { locale: Locale; until: string; timeZone: string }) {
  const t = translator(locale, "demo");
  const time = new Intl.DateTimeFormat(locale, {
    month: "short",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    timeZone,
  });
  const zone = <input type="hidden" name="timeZone" value={timeZone} />;
  return (
    <aside
      aria-label={t("open")}
      className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-hairline bg-sunk px-4 py-2 text-small md:px-10"
    >
      <p className="me-auto">{t("notice", { time: time.format(new Date(until)) })}</p>
      <div className="-mx-4 flex flex-wrap items-center sm:mx-0">
        <DemoForm locale={locale} what="again" timeZone={zone} variant="quiet">
          {t("again")}
        </DemoForm>
        <DemoForm locale={locale} what="leave" timeZone={zone} variant="quiet">
          {t("leave")}
        </DemoForm>
        <ButtonLink href={`/${locale}/sign-up`} variant="quiet" className="underline">
          {t("signUp")}
        </ButtonLink>
      </div>
    </aside>
  );
}
