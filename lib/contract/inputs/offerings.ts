import * as z from "zod/mini";
import { offeringKinds } from "@/lib/domain/kinds";
import { day, line, oneOf, webAddress } from "../fields";
import type { Defaults } from "../record-defaults";
import { createInput, listInput, patchInput } from "../record-inputs";

/** An offering's own fields. */
export const offeringFields = {
  name: line(),
  kind: oneOf(offeringKinds),
  url: z.nullable(webAddress()),
  launchedOn: z.nullable(day()),
  retiredOn: z.nullable(day()),
};

/** What an offering is where its owner says nothing: not launched yet. */
export const offeringDefaults = {
  url: null,
  launchedOn: null,
  retiredOn: null,
} satisfies Defaults<typeof offeringFields>;

export const createOffering = createInput(offeringFields, offeringDefaults);

export const patchOffering = patchInput(offeringFields);

export const listOfferings = listInput({ kind: offeringFields.kind });
