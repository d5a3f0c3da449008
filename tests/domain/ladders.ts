import type { Evidence } from "@/lib/domain/evidence";
import { caseOf, evidenceOf, incomeOf, incomes, offeringOf, pathOf } from "./records";

/** Evidence that reaches tool user on 2025-01-10 and nothing above. */
export function toolUser(): Evidence {
  return evidenceOf({ paths: [pathOf()], cases: [caseOf({ id: "own", kind: "personal" })] });
}

/** Evidence that reaches system builder on 2025-01-15 with a single payment then, and nothing above. */
export function systemBuilder(): Evidence {
  const cases = ["a", "b", "c"].map((id) => caseOf({ id }));
  return { ...toolUser(), cases: [...toolUser().cases, ...cases], income: [incomeOf({ id: "first" })] };
}

/** Evidence that reaches product owner on 2025-04-30: 1000 CNY of subscriptions in each of these months, three payers. */
export function productOwner(months = ["2025-02", "2025-03", "2025-04"]): Evidence {
  return {
    ...systemBuilder(),
    offerings: [offeringOf()],
    income: [
      ...systemBuilder().income,
      ...incomes(
        "sub",
        { model: "subscription", offeringId: "product", amount: 1000_00, payers: 3 },
        months.map((month) => ({ receivedOn: `${month}-10` })),
      ),
    ],
  };
}

/** Evidence that reaches platform maker on 2025-04-20: a platform's share in each of these months, three earners. */
export function platformMaker(months = ["2025-02", "2025-03", "2025-04"]): Evidence {
  return {
    ...productOwner(),
    offerings: [offeringOf(), offeringOf({ id: "market", kind: "platform", url: null })],
    income: [
      ...productOwner().income,
      ...incomes(
        "share",
        { model: "platform-share", offeringId: "market", amount: 500_00, payers: 3 },
        months.map((month) => ({ receivedOn: `${month}-20` })),
      ),
    ],
  };
}
