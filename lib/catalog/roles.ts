import { capabilityRoles } from "@/lib/catalog/roles/capabilities";
import { dataEngineeringRoles } from "@/lib/catalog/roles/data-engineering";
import { productRoles } from "@/lib/catalog/roles/product";
import { researchAndDevelopmentRoles } from "@/lib/catalog/roles/research-and-development";
import { scarceRoles2026 } from "@/lib/catalog/roles/scarce-roles-2026";
import type { Role } from "@/lib/catalog/types";

/** Every job, family by family in the order of the categories. A job of several families stands once. */
export const roles: readonly Role[] = [
  ...researchAndDevelopmentRoles,
  ...dataEngineeringRoles,
  ...productRoles,
  ...scarceRoles2026,
  ...capabilityRoles,
];
