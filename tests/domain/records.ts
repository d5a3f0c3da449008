import { evaluate } from "@/lib/domain/evaluate";
import type {
  CaseEvidence,
  DealEvidence,
  Evidence,
  IncomeEvidence,
  OfferingEvidence,
  PathEvidence,
} from "@/lib/domain/evidence";
import type { RuleId } from "@/lib/domain/kinds";
import type { RuleProgress } from "@/lib/domain/progress";

/** Evidence with only what a test names; money is in CNY unless it says otherwise. */
export function evidenceOf(part: Partial<Evidence> = {}): Evidence {
  return { baseCurrency: "CNY", paths: [], cases: [], deals: [], offerings: [], income: [], ...part };
}

/** A path, started on the first day of 2025 unless the test says otherwise. */
export function pathOf(part: Partial<PathEvidence> = {}): PathEvidence {
  return { id: "path", startedOn: "2025-01-01", ...part };
}

/** A delivered client case with an outcome. */
export function caseOf(part: Partial<CaseEvidence> = {}): CaseEvidence {
  return {
    id: "case",
    kind: "client",
    status: "delivered",
    startedOn: "2025-01-02",
    deliveredOn: "2025-01-10",
    measured: true,
    clientId: null,
    ...part,
  };
}

/** A won client deal. */
export function dealOf(part: Partial<DealEvidence> = {}): DealEvidence {
  return { id: "deal", kind: "client", stage: "won", closedOn: "2025-01-05", ...part };
}

/** A launched product with an address. */
export function offeringOf(part: Partial<OfferingEvidence> = {}): OfferingEvidence {
  return { id: "product", kind: "product", url: "https://example.org", launchedOn: "2025-01-01", ...part };
}

/** A payment of 100 CNY for a project, from nobody in particular. */
export function incomeOf(part: Partial<IncomeEvidence> = {}): IncomeEvidence {
  return {
    id: "income",
    receivedOn: "2025-01-15",
    amount: 100_00,
    currency: "CNY",
    rate: null,
    model: "project",
    offeringId: null,
    clientId: null,
    payers: null,
    ...part,
  };
}

/** Payments of one sort, named `<prefix><index>`, each with its own differences. */
export function incomes(
  prefix: string,
  shared: Partial<IncomeEvidence>,
  each: readonly Partial<IncomeEvidence>[],
): IncomeEvidence[] {
  return each.map((one, index) => incomeOf({ id: `${prefix}${index + 1}`, ...shared, ...one }));
}

/** What one rule says about the evidence on a day. */
export function ruleAt(id: RuleId, evidence: Evidence, asOf: string): RuleProgress {
  const found = evaluate(evidence, asOf).rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id}`);
  return found;
}
