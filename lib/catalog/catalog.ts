import { categories } from "@/lib/catalog/categories";
import { directions } from "@/lib/catalog/directions";
import { insights } from "@/lib/catalog/insights";
import { layers } from "@/lib/catalog/layers";
import { plan } from "@/lib/catalog/plan";
import { careerPlaybook } from "@/lib/catalog/playbooks/career";
import { revenueModels } from "@/lib/catalog/revenue-models";
import { roles } from "@/lib/catalog/roles";
import { sources } from "@/lib/catalog/sources";
import { stages } from "@/lib/catalog/stages";
import type { Catalog, Direction, PlaybookStep, Role, TextPair } from "@/lib/catalog/types";
import type { PathKind } from "@/lib/domain/kinds";
import { skillLadder } from "./skill-ladder";

/**
 * The whole catalog as it is served. It is assembled, not parsed: check.ts validates it before it ships. An entry
 * without `basis` comes from the documents ("seed").
 */
export const catalog: Catalog = {
  stages: [...stages],
  layers: [...layers],
  ladder: [...skillLadder],
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

/** The role with this id, undefined when the catalog has none. */
export function roleById(id: string): Role | undefined {
  return rolesById.get(id);
}

/** The template of a path: a direction that can be taken up, or a job. */
export type PathTemplate = {
  readonly id: string;
  readonly kind: PathKind;
  readonly name: TextPair;
  readonly playbook: readonly PlaybookStep[];
};

/** The path template with this id; undefined where there is none, or where it cannot be taken up. */
export function templateById(id: string): PathTemplate | undefined {
  const direction = directionById(id);
  if (direction) return direction.enrol ? direction : undefined;
  const role = roleById(id);
  return role && { id, kind: "career", name: role.name, playbook: careerPlaybook };
}

/** The playbook step of a milestone's template id; undefined when there is none. */
export function playbookStepById(id: string): PlaybookStep | undefined {
  return stepsById.get(id);
}

/** Every step from which a path's milestones can be made. */
export const playbookSteps: readonly PlaybookStep[] = [
  ...directions.flatMap((direction) => direction.playbook),
  ...careerPlaybook,
];

const byId = new Map(directions.map((direction) => [direction.id, direction]));
const rolesById = new Map(roles.map((role) => [role.id, role]));
const stepsById = new Map(playbookSteps.map((step) => [step.id, step]));
