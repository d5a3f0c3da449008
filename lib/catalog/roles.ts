import { brandRoles } from "@/lib/catalog/roles/brand";
import { capabilityRoles } from "@/lib/catalog/roles/capabilities";
import { contentRoles } from "@/lib/catalog/roles/content";
import { dataEngineeringRoles } from "@/lib/catalog/roles/data-engineering";
import { designRoles } from "@/lib/catalog/roles/design";
import { marketingAndSalesRoles } from "@/lib/catalog/roles/marketing-and-sales";
import { operationsRoles } from "@/lib/catalog/roles/operations";
import { productRoles } from "@/lib/catalog/roles/product";
import { projectManagementRoles } from "@/lib/catalog/roles/project-management";
import { researchAndDevelopmentRoles } from "@/lib/catalog/roles/research-and-development";
import { scarceRoles2026 } from "@/lib/catalog/roles/scarce-roles-2026";
import { trainingAndServicesRoles } from "@/lib/catalog/roles/training-and-services";
import type { Role } from "@/lib/catalog/types";

/** Every job, family by family in the order of the categories. A job of several families is listed once. */
export const roles: readonly Role[] = [
  ...researchAndDevelopmentRoles,
  ...dataEngineeringRoles,
  ...productRoles,
  ...operationsRoles,
  ...contentRoles,
  ...projectManagementRoles,
  ...marketingAndSalesRoles,
  ...brandRoles,
  ...designRoles,
  ...trainingAndServicesRoles,
  ...scarceRoles2026,
  ...capabilityRoles,
];
