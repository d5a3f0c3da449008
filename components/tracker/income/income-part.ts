import type { RecordFormState } from "@/components/forms/use-record-form";
import type { Day } from "@/lib/domain/day";
import type { IncomeModel } from "@/lib/domain/kinds";
import type { Income } from "./income-queries";

/** What the form of a payment begins with: a saved one, or what the address of a new one says. */
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
