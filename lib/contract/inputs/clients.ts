import * as z from "zod/mini";
import { channels } from "@/lib/domain/kinds";
import { line, oneOf, prose, text } from "../fields";
import { createInput, listInput, patchInput } from "../record-inputs";

/** A client's own fields. `cadenceDays` is the number of days after a touch at which the next one is due. */
export const clientFields = {
  name: line(),
  organisation: text(200),
  channel: z.nullable(oneOf(channels)),
  contact: text(500),
  cadenceDays: z.int().check(z.minimum(1), z.maximum(365)),
  note: prose(),
};

export const createClient = createInput(clientFields, ["organisation", "channel", "contact", "cadenceDays", "note"]);

export const patchClient = patchInput(clientFields);

export const listClients = listInput({});
