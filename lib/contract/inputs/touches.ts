import { touchKinds } from "@/lib/domain/kinds";
import { day, id, oneOf, prose, reference } from "../fields";
import { type Defaults, today } from "../record-defaults";
import { createInput, listInput, patchInput } from "../record-inputs";

/** A touch's own fields. */
export const touchFields = {
  clientId: id(),
  dealId: reference(),
  on: day(),
  kind: oneOf(touchKinds),
  text: prose(),
};

/** A touch is a message of today. */
export const touchDefaults = {
  dealId: null,
  on: today,
  kind: "message",
  text: "",
} satisfies Defaults<typeof touchFields>;

export const createTouch = createInput(touchFields, touchDefaults);

export const patchTouch = patchInput(touchFields);

export const listTouches = listInput({ clientId: id(), dealId: id(), kind: touchFields.kind });
