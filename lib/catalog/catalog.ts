import { categories } from "@/lib/catalog/categories";
import { directions } from "@/lib/catalog/directions";
import { insights } from "@/lib/catalog/insights";
import { ladder } from "@/lib/catalog/ladder";
import { layers } from "@/lib/catalog/layers";
import { plan } from "@/lib/catalog/plan";
import { revenueModels } from "@/lib/catalog/revenue-models";
import { roles } from "@/lib/catalog/roles";
import { sources } from "@/lib/catalog/sources";
import { stages } from "@/lib/catalog/stages";
import type { Catalog, Direction, PlaybookStep } from "@/lib/catalog/types";

/**
 * The whole catalog as it is served. It is assembled, not parsed: check.ts proves it before it ships. An entry without
 * `basis` comes from the documents ("seed").
 */
export const catalog: Catalog = {
  stages: [...stages],
  layers: [...layers],
  ladder: [...ladder],
  plan: [...plan],
  revenueModels: [...revenueModels],
  categories: [...categories],
  roles: [...roles],
  directions: [...directions],
  insights: [...insights],
  sources: [...sources],
};

/** The direction with this id, undefined when the catalog has none. */
export function directionById(id: string): Direction | undefined {
  return byId.get(id);
}

/** The playbook step that a milestone's template id names, with its direction; undefined when there is none. */
export function playbookStepById(id: string): { direction: Direction; step: PlaybookStep } | undefined {
  return stepsById.get(id);
}

const byId = new Map(directions.map((direction) => [direction.id, direction]));

const stepsById = new Map(
  directions.flatMap((direction) => direction.playbook.map((step) => [step.id, { direction, step }] as const)),
);
