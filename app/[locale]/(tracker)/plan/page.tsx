import type { Metadata } from "next";
import { milestoneTexts } from "@/components/tracker/plan/milestone-texts";
import { OtherPaths } from "@/components/tracker/plan/other-paths";
import { pathTitle } from "@/components/tracker/plan/path-title";
import { PlanEmpty } from "@/components/tracker/plan/plan-empty";
import { MILESTONES_A_PAGE, milestonesOf } from "@/components/tracker/plan/plan-queries";
import { PlanView } from "@/components/tracker/plan/plan-view";
import { Hydrated } from "@/lib/client/hydrated";
import { QueryProvider } from "@/lib/client/query-provider";
import { pageLocale } from "@/lib/i18n/reader";
import { TextsInBrowser } from "@/lib/i18n/texts-in-browser";
import { translator } from "@/lib/i18n/translator";
import { todayOf } from "@/lib/server/owner";
import { requireOwner } from "@/lib/server/pages/page-owner";
import { records } from "@/lib/server/records/records";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params), "plan")("title") };
}

/** The active path with its milestones, and the paused paths. */
export default async function PlanPage({ params }: Props) {
  const locale = await pageLocale(params);
  const owner = await requireOwner(locale, `/${locale}/plan`);
  const [{ items: active }, { items: newest }] = await Promise.all([
    records.paths.list(owner, { status: "active", limit: 1 }),
    records.paths.list(owner, { limit: 50 }),
  ]);
  const path = active[0];
  const milestones = path
    ? await records.milestones.list(owner, { pathId: path.id, limit: MILESTONES_A_PAGE })
    : { items: [], nextCursor: null };
  const others = newest.filter((each) => each.id !== path?.id);
  return (
    <TextsInBrowser locale={locale} namespaces={["plan", "milestones", "common", "errors", "kinds"]}>
      <QueryProvider>
        {path ? (
          <Hydrated entries={[[milestonesOf(path.id).queryKey, { pages: [milestones], pageParams: [null] }]]}>
            <PlanView
              key={path.id}
              path={path}
              title={pathTitle(path, locale)}
              texts={milestoneTexts(milestones.items, locale)}
              today={todayOf(owner)}
            />
          </Hydrated>
        ) : (
          <PlanEmpty locale={locale} />
        )}
        {others.length > 0 ? (
          <OtherPaths paths={others.map((each) => ({ path: each, title: pathTitle(each, locale) }))} />
        ) : null}
      </QueryProvider>
    </TextsInBrowser>
  );
}
