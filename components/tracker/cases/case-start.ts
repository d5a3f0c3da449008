import type { CaseKind, CaseStatus } from "@/lib/domain/kinds";
import type { Case } from "./case-queries";
import type { FormRows } from "./use-rows";

/** The initial values of a case's form: a saved case, or the address of a new one. */
export type CaseStart = Partial<Omit<Case, "kind" | "status">> & { kind: CaseKind; status: CaseStatus };

/** The repeated rows of a case's form. */
export type CaseRows = { outcomes: FormRows<Case["outcomes"][number]>; links: FormRows<Case["links"][number]> };
