import { generateNKeysBetween } from "fractional-indexing";
import { v7 as newId } from "uuid";
import type { Row } from "@/db/record-tables";
import { directionById } from "@/lib/catalog/catalog";
import { addDays, type Day } from "@/lib/domain/day";
import type { Locale } from "@/lib/domain/kinds";
import { eachResource, type Resource } from "@/lib/domain/resources";
import type { Owner } from "../owner";
import { planRows } from "../records/plan-rows";
import { newRowFields, type RecordType } from "../records/record-type";
import { recordTypes } from "../records/record-types";
import { planDone } from "./plan-done";
import type { Teller, Told } from "./story";
import { tellStory } from "./tell-story";

/** The rows of the sample story by kind, those first that others point at. */
export type DemoRows = { [R in Resource]: Row<R>[] };

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

  const rows = eachResource<DemoRows>((resource) => rowsOf(recordTypes[resource], story[resource] ?? []));
  const plan = rows.paths.flatMap(planOf);
  const after = generateNKeysBetween(plan.at(-1)?.position ?? null, null, rows.milestones.length);
  const own = rows.milestones.map((row, at) => ({ ...row, position: after[at] ?? row.position }));
  return { ...rows, milestones: [...plan, ...own] };

  /** The rows the server would have made of these creates, each on its own day. */
  function rowsOf(recordType: RecordType<Resource, unknown, object>, told: readonly Told<Resource>[]) {
    return told.map(({ name, daysAgo, input, kept }) => ({
      ...recordType.complete(owner, input),
      ...newRowFields(owner, { id: teller.id(name), createdFrom: "" }),
      ...entered(teller.ago(daysAgo)),
      ...kept,
    }));
  }

  /** The path's own plan, with what the story has done of it. */
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
