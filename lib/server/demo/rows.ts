import { generateNKeysBetween } from "fractional-indexing";
import { v7 as newId } from "uuid";
import type { Row } from "@/db/record-tables";
import { directionById } from "@/lib/catalog/catalog";
import { addDays, type Day } from "@/lib/domain/day";
import type { Locale } from "@/lib/domain/kinds";
import type { Owner } from "../owner";
import { caseRecordType } from "../records/cases";
import { clientRecordType } from "../records/clients";
import { dealRecordType } from "../records/deals";
import { incomeRecordType } from "../records/income";
import { milestoneRecordType } from "../records/milestones";
import { noteRecordType } from "../records/notes";
import { offeringRecordType } from "../records/offerings";
import { pathRecordType } from "../records/paths";
import { planRows } from "../records/plan-rows";
import { newRowFields, type RecordType } from "../records/record-type";
import { reviewRecordType } from "../records/reviews";
import { touchRecordType } from "../records/touches";
import { planDone } from "./plan-done";
import type { Story, Teller, Told } from "./story";
import { tellStory } from "./tell-story";

/** The rows of the sample story by kind; rows that others refer to come first. */
export type DemoRows = { [R in keyof Story]: Row<R>[] };

/** The sample story as the rows of an owner, dated so that it ends on `today`. */
export function demoRows(owner: Owner, locale: Locale, today: Day): DemoRows {
  const ids = new Map<string, string>();
  const teller: Teller = {
    ago: (days: number) => addDays(today, -days),
    say: (zh: string, en: string) => (locale === "zh" ? zh : en),
    id: (name: string) => {
      const id = ids.get(name) ?? newId();
      ids.set(name, id);
      return id;
    },
  };
  const story = tellStory(teller);

  /** The rows the server would have made from these creates, each on its own day. */
  function rowsOf<R extends keyof Story>(
    recordType: RecordType<R, Told<R>["input"], never>,
    told: readonly Told<R>[],
  ): Row<R>[] {
    return told.map(({ name, daysAgo, input, kept }) => ({
      ...recordType.complete(owner, input),
      ...newRowFields(owner, { id: teller.id(name), createdFrom: "" }),
      ...entered(teller.ago(daysAgo)),
      ...kept,
    })) as Row<R>[];
  }

  const paths = rowsOf(pathRecordType, story.paths);
  const plan = paths.flatMap(planOf);
  const own = rowsOf(milestoneRecordType, story.milestones);
  const after = generateNKeysBetween(plan.at(-1)?.position ?? null, null, own.length);
  return {
    paths,
    clients: rowsOf(clientRecordType, story.clients),
    deals: rowsOf(dealRecordType, story.deals),
    cases: rowsOf(caseRecordType, story.cases),
    offerings: rowsOf(offeringRecordType, story.offerings),
    milestones: [...plan, ...own.map((row, at) => ({ ...row, position: after[at] ?? row.position }))],
    touches: rowsOf(touchRecordType, story.touches),
    income: rowsOf(incomeRecordType, story.income),
    notes: rowsOf(noteRecordType, story.notes),
    reviews: rowsOf(reviewRecordType, story.reviews),
  };

  /** The path's own plan, with the progress the story has made on it. */
  function planOf(path: Row<"paths">): Row<"milestones">[] {
    const direction = path.catalogId === null ? undefined : directionById(path.catalogId);
    const done = planDone(teller);
    return planRows(path, direction?.playbook ?? []).map((row) => ({
      ...row,
      ...entered(teller.ago(180)),
      ...done[row.templateId ?? ""],
    }));
  }
}

/** When a row was entered: at four in the afternoon in Beijing, or now if that is still in the future. */
function entered(on: Day): { createdAt: string; updatedAt: string } {
  const [then, now] = [`${on}T08:00:00.000Z`, new Date().toISOString()];
  const createdAt = then < now ? then : now;
  return { createdAt, updatedAt: createdAt };
}
