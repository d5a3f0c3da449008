import * as z from "zod/mini";
import { pathKinds, pathStatuses } from "@/lib/domain/kinds";
import { day, line, oneOf, price, text } from "../fields";
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

/**
 * The defaults are today for `startedOn`, 12 for `weeks`, the catalog entry's `kind`, and "active" for `status`,
 * which pauses the others.
 */
export const createPath = createInput(pathFields, [
  "catalogId",
  "kind",
  "title",
  "niche",
  "startedOn",
  "weeks",
  "incomeTarget",
  "status",
]);

export const patchPath = patchInput(pathFields);

export const listPaths = listInput({ status: pathFields.status, kind: pathFields.kind });
