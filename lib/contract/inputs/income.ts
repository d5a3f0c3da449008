import * as z from "zod/mini";
import { incomeModels } from "@/lib/domain/kinds";
import { currency, day, hours, id, minorUnits, oneOf, prose, rate, reference, requiredText } from "../fields";
import { baseCurrency, type Defaults } from "../record-defaults";
import { createInput, listInput, patchInput } from "../record-inputs";

/**
 * One payment's own fields. A refund is a negative amount; `rate` is required where the currency is not the base one.
 */
export const incomeFields = {
  receivedOn: day(),
  amount: minorUnits(),
  currency: currency(),
  rate: z.nullable(rate()),
  model: oneOf(incomeModels),
  offeringId: reference(),
  dealId: reference(),
  clientId: reference(),
  caseId: reference(),
  hours: z.nullable(hours(10_000)),
  payers: z.int().check(z.minimum(1), z.maximum(1e9)),
  recurring: z.boolean(),
  note: prose(),
  importKey: z.nullable(requiredText(200)),
};

/** A payment comes from one payer, in the base currency. */
export const incomeDefaults = {
  currency: baseCurrency,
  rate: null,
  model: "other",
  offeringId: null,
  dealId: null,
  clientId: null,
  caseId: null,
  hours: null,
  payers: 1,
  recurring: false,
  note: "",
  importKey: null,
} satisfies Defaults<typeof incomeFields>;

export const createIncome = createInput(incomeFields, incomeDefaults);

export const patchIncome = patchInput(incomeFields);

export const listIncome = listInput({
  model: incomeFields.model,
  offeringId: id(),
  dealId: id(),
  clientId: id(),
  caseId: id(),
});
