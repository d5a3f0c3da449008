import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale } from "@/lib/domain/kinds";
import { translator } from "@/lib/i18n/translator";

/** A plan without an active path: what will be here, and the two ways to start. */
export function PlanEmpty({ locale }: { locale: Locale }) {
  const t = translator(locale, "plan");
  return (
    <>
      <PageHeader title={t("emptyTitle")} lead={t("emptyLead")} />
      <EmptyState
        title={t("nothing")}
        actions={
          <>
            <ButtonLink href={`/${locale}/paths`}>{t("choose")}</ButtonLink>
            <ButtonLink variant="secondary" href={`/${locale}/plan/new`}>
              {t("own")}
            </ButtonLink>
          </>
        }
      >
        {t("nothingText")}
      </EmptyState>
    </>
  );
}
