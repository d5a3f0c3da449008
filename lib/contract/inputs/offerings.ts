import * as z from "zod/mini";
import { offeringKinds } from "@/lib/domain/kinds";
import { day, line, oneOf, webAddress } from "../fields";
import { createInput, listInput, patchInput } from "../record-inputs";

/** An offering's own fields. */
export const offeringFields = {
  name: line(),
  kind: oneOf(offeringKinds),
  url: z.nullable(webAddress()),
  launchedOn: z.nullable(day()),
  retiredOn: z.nullable(day()),
};

export const createOffering = createInput(offeringFields, ["url", "launchedOn", "retiredOn"]);

export const patchOffering = patchInput(offeringFields);

export const listOfferings = listInput({ kind: offeringFields.kind });
