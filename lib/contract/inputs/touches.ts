import { touchKinds } from "@/lib/domain/kinds";
import { day, id, oneOf, prose, reference } from "../fields";
import { createInput, listInput, patchInput } from "../record-inputs";

/** A touch's own fields. */
export const touchFields = {
  clientId: id(),
  dealId: reference(),
  on: day(),
  kind: oneOf(touchKinds),
  text: prose(),
};

/** `on` defaults to today and `kind` to a message. */
export const createTouch = createInput(touchFields, ["dealId", "on", "kind", "text"]);

export const patchTouch = patchInput(touchFields);

export const listTouches = listInput({ clientId: id(), dealId: id(), kind: touchFields.kind });
