import type { Locale, RuleId } from "@/lib/domain/kinds";
import type { Action } from "@/lib/domain/progress";

/** The page on which an action is done, with the record it starts from where there is one. */
export function actionAddress(locale: Locale, rule: RuleId, action: Action): string {
  return `/${locale}${addresses[action.do](action.id, rule)}`;
}

const addresses: Readonly<Record<Action["do"], (id: string | null, rule: RuleId) => string>> = {
  "start-path": (id) => (id ? "/plan" : "/paths"),
  // A personal case counts only towards the first of the rules that ask for cases.
  "add-case": (_id, rule) => (rule === "own-use" ? "/cases/new" : "/cases/new?kind=sample"),
  "measure-case": (id) => (id ? `/cases/${id}#outcomes` : "/cases"),
  "deliver-case": (id) => (id ? `/cases/${id}#delivery` : "/cases"),
  "add-client-case": (id) => (id ? `/cases/new?kind=client&deal=${id}` : "/cases/new?kind=client"),
  "record-income": (id) => (id ? `/income/new?deal=${id}` : "/income/new"),
  "close-deal": (id) => (id ? `/deals/${id}` : "/clients"),
  "launch-offering": (id) => (id ? `/income/offerings/${id}` : "/income/offerings/new"),
  "grow-payers": offeringIncome,
  "keep-earning": offeringIncome,
  "shift-income": offeringIncome,
};

function offeringIncome(id: string | null): string {
  return id ? `/income/new?offering=${id}` : "/income/new";
}
