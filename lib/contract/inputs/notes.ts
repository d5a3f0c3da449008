import * as z from "zod/mini";
import { noteAboutKinds } from "@/lib/domain/kinds";
import { day, id, oneOf, requiredText } from "../fields";
import { type Defaults, today } from "../record-defaults";
import { createInput, listInput, patchInput } from "../record-inputs";

/** A note's own fields; `about` names the record it is about, or none. */
export const noteFields = {
  on: day(),
  text: requiredText(20_000),
  about: z.nullable(z.strictObject({ kind: oneOf(noteAboutKinds), id: id() })),
};

/** A note is of today and about nothing in particular. */
export const noteDefaults = {
  on: today,
  about: null,
} satisfies Defaults<typeof noteFields>;

export const createNote = createInput(noteFields, noteDefaults);

export const patchNote = patchInput(noteFields);

export const listNotes = listInput({ aboutKind: oneOf(noteAboutKinds), aboutId: id() });
