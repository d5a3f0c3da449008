"use client";

import { useRef, useState } from "react";
import { type DefaultValues, type FieldPath, type FieldValues, type Resolver, useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import * as z from "zod/mini";
import { apiErrorOf } from "@/lib/client/api-error";
import { type FieldError, type FieldErrorCode, fieldErrorCodes } from "@/lib/contract/errors";
import { fieldErrors } from "@/lib/contract/field-errors";

/** What a form needs to know about the record it makes or changes. */
export type RecordForm<Values extends FieldValues, Schema extends z.ZodMiniType, Saved> = {
  /** What the fields show first; every value is the text or tick of its control. */
  values: DefaultValues<Values>;
  /** The contract's own input schema; the same one judges on the server. */
  schema: Schema;
  /** What the fields hold, as the contract's input. A field's name is the input's, or one of `fields` tells them apart. */
  toInput: (values: Values) => unknown;
  /** Sends the input; rejects with the API's refusal. */
  save: (input: z.input<Schema>) => Promise<Saved>;
  /** Called once it is saved. */
  onSaved?: (saved: Saved) => void | Promise<void>;
  /** Where a field of the input is typed, when not in the field of the same name: `{ amount: "amountText" }`. */
  fields?: Readonly<Record<string, FieldPath<Values>>>;
};

/**
 * A form over one input of the contract. A wrong field gets its sentence beside it and the first one the focus, whoever
 * found it; a refusal is said in words; what was typed stays until it is saved.
 */
export function useRecordForm<Values extends FieldValues, Schema extends z.ZodMiniType, Saved>({
  values,
  schema,
  toInput,
  save,
  onSaved,
  fields = {},
}: RecordForm<Values, Schema, Saved>) {
  const t = useTranslations("errors");
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<z.input<Schema>>(undefined);

  const sentence = ({ code, limit }: Pick<FieldError, "code" | "limit">) => t(`field.${code}`, { limit: limit ?? 0 });
  const fieldOf = (path: string): string => fields[path] ?? path;

  const resolver: Resolver<Values> = async (typed) => {
    const given = toInput(typed);
    const result = z.safeParse(schema, given);
    if (result.success) {
      input.current = given as z.input<Schema>;
      return { values: typed, errors: {} };
    }
    const errors: Record<string, unknown> = {};
    for (const error of fieldErrors(result.error.issues, given)) {
      place(errors, fieldOf(error.path), { type: error.code, message: sentence(error) });
    }
    return { values: {}, errors: errors as never };
  };

  const form = useForm<Values>({ defaultValues: values, resolver, mode: "onSubmit", reValidateMode: "onChange" });
}
