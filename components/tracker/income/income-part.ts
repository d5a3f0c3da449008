import type { RecordFormState } from "@/components/forms/use-record-form";
import type { Day } from "@/lib/domain/day";
import type { IncomeModel } from "@/lib/domain/kinds";
import type { Income } from "./income-queries";

/** The initial values of a payment's form: a saved payment, or the address of a new one. */
export type IncomeStart = Partial<Omit<Income, "receivedOn" | "currency" | "amount" | "model">> & {
  receivedOn: Day;
  currency: string;
  amount: number | null;
  model: IncomeModel | null;
};

/** What the parts of the form share. */
export type IncomePart = {
  form: RecordFormState;
  start: IncomeStart;
};
