import * as z from "zod/mini";
import { defaultCadenceDays } from "@/lib/domain/contact";
import { channels } from "@/lib/domain/kinds";
import { line, oneOf, prose, text } from "../fields";
import type { Defaults } from "../record-defaults";
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

/** What a client is where its owner says nothing. */
export const clientDefaults = {
  organisation: "",
  channel: null,
  contact: "",
  cadenceDays: defaultCadenceDays,
  note: "",
} satisfies Defaults<typeof clientFields>;

export const createClient = createInput(clientFields, clientDefaults);

export const patchClient = patchInput(clientFields);

export const listClients = listInput({});
