import * as z from "zod/mini";
import { pathKinds, pathStatuses } from "@/lib/domain/kinds";
import { defaultWeeks } from "@/lib/domain/plan";
import { day, line, oneOf, price, text } from "../fields";
import { type Defaults, today, workedOut } from "../record-defaults";
import { createInput, listInput, patchInput } from "../record-inputs";

/**
 * A path's own fields. A null `title` means the catalog's, in the reader's language. `incomeTarget` is per month, in
 * base minor units.
 */
export const pathFields = {
  catalogId: z.nullable(text(100)),
  kind: oneOf(pathKinds),
  title: z.nullable(line()),
  niche: text(1000),
  startedOn: z.nullable(day()),
  weeks: z.int().check(z.minimum(1), z.maximum(104)),
  incomeTarget: z.nullable(price()),
  status: oneOf(pathStatuses),
};

/** A path left without a kind takes that of its catalog entry. An active path lets the others wait. */
export const pathDefaults = {
  catalogId: null,
  kind: workedOut,
  title: null,
  niche: "",
  startedOn: today,
  weeks: defaultWeeks,
  incomeTarget: null,
  status: "active",
} satisfies Defaults<typeof pathFields>;

export const createPath = createInput(pathFields, pathDefaults);

export const patchPath = patchInput(pathFields);

export const listPaths = listInput({ status: pathFields.status, kind: pathFields.kind });
