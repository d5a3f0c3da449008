import type { Metadata } from "next";
import { IncomeScale } from "@/components/catalog/income-range";
import { DirectionRow } from "@/components/paths/direction-row";
import { PageHeader } from "@/components/ui/page-header";
import { sideHustles } from "@/lib/catalog/directions";
import { pageLocale } from "@/lib/i18n/reader";
import { translator } from "@/lib/i18n/translator";
import { pageMetadata } from "@/lib/server/page-metadata";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(await pageLocale(params), "/paths");
}

/** The side hustles as rows. */
export default async function PathsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const t = translator(locale, "paths");
  return (
    <div className="pt-8 md:pt-12">
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="grid items-end gap-x-10 md:grid-cols-[1fr_22rem]">
        <p className="max-w-prose pb-2 text-small text-muted">{t("scale")}</p>
        <IncomeScale locale={locale} currency="CNY" />
      </div>
      <ul aria-label={t("list")} className="border-t border-hairline">
        {sideHustles.map((direction) => (
          <DirectionRow key={direction.id} locale={locale} direction={direction} />
        ))}
      </ul>
      <p className="mt-6">
        <a href={`/${locale}/plan/new`} className="inline-flex min-h-11 items-center underline underline-offset-4">
          {t("own")}
        </a>
      </p>
    </div>
  );
}
