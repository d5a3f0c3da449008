import type { CaseKind, CaseStatus } from "@/lib/domain/kinds";
import type { Case } from "./case-queries";
import type { FormRows } from "./use-rows";

/** What the form of a case begins with: a saved case, or what the address of a new one says. */
export type CaseStart = Partial<Omit<Case, "kind" | "status">> & { kind: CaseKind; status: CaseStatus };

/** The rows of a case's form that repeat. */
export type CaseRows = { outcomes: FormRows<Case["outcomes"][number]>; links: FormRows<Case["links"][number]> };
