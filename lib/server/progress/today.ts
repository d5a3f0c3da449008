import { dueDeals } from "@/db/deals";
import { dueMilestones } from "@/db/milestones";
import { activePath } from "@/db/paths";
import { query } from "@/db/transaction";
import { addDays, mondayOf } from "@/lib/domain/day";
import type { Locale } from "@/lib/domain/kinds";
import { type Owner, todayOf } from "../owner";
import { milestoneName, pathName } from "../records/path-names";
import { readProgressSummary } from "./progress";

/** The dashboard shows a glance at a list, not the list itself. */
const MAX_SHOWN = 10;

/** The owner's day: milestones and deals that are due, and the income of the last months. */
export async function readToday(owner: Owner, locale: Locale) {
  const today = todayOf(owner);
  const userId = owner.id;
  const [summary, [path], deals] = await Promise.all([
    readProgressSummary(owner, today),
    query((db) => activePath(db, { userId })),
    query((db) => dueDeals(db, { userId, today, limit: MAX_SHOWN })),
  ]);
  const until = addDays(mondayOf(today), 6);
  const milestones = path
    ? await query((db) => dueMilestones(db, { userId, pathId: path.id, until, limit: MAX_SHOWN }))
    : [];
  return {
    today,
    baseCurrency: owner.baseCurrency,
    months: summary.months,
    firstClient: summary.firstClient,
    path: path
      ? { id: path.id, name: pathName(path, locale), niche: path.niche, incomeTarget: path.incomeTarget }
      : null,
    milestones: milestones.map((milestone) => ({
      id: milestone.id,
      name: milestoneName(milestone, locale),
      dueOn: milestone.dueOn ?? today,
      status: milestone.status,
    })),
    deals: deals.map(({ deal, client }) => ({
      id: deal.id,
      title: deal.title,
      kind: deal.kind,
      stage: deal.stage,
      nextAction: deal.nextAction,
      nextOn: deal.nextOn ?? today,
      clientId: client.id,
      clientName: client.name,
    })),
  };
}
