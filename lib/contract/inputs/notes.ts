import * as z from "zod/mini";
import { noteAboutKinds } from "@/lib/domain/kinds";
import { day, id, oneOf, requiredText } from "../fields";
import { createInput, listInput, patchInput } from "../record-inputs";

/** A note's own fields; `about` names the record it is about, or none. */
export const noteFields = {
  on: day(),
  text: requiredText(20_000),
  about: z.nullable(z.strictObject({ kind: oneOf(noteAboutKinds), id: id() })),
};

/** `on` defaults to today. */
export const createNote = createInput(noteFields, ["on", "about"]);

export const patchNote = patchInput(noteFields);

export const listNotes = listInput({ aboutKind: oneOf(noteAboutKinds), aboutId: id() });
