import * as z from "zod/mini";
import { caseKinds, caseStatuses, visibilities } from "@/lib/domain/kinds";
import {
  bilingual,
  day,
  hours,
  id,
  line,
  link,
  listOf,
  oneOf,
  reference,
  requiredBilingual,
  requiredText,
  text,
} from "../fields";
import type { Defaults } from "../record-defaults";
import { createInput, listInput, patchInput } from "../record-inputs";

/** A measured result; it counts once `before`, `after` and `unit` are all present (zero is a number). */
export const outcome = z.strictObject({
  metric: line(),
  before: z.nullable(z.number()),
  after: z.nullable(z.number()),
  unit: text(50),
});

/** A case's own fields that its owner writes. */
export const caseFields = {
  title: requiredBilingual(200),
  kind: oneOf(caseKinds),
  pathId: reference(),
  clientId: reference(),
  dealId: reference(),
  niche: text(1000),
  problem: bilingual(20_000),
  approach: bilingual(20_000),
  tools: listOf(requiredText(100), 50),
  startedOn: z.nullable(day()),
  deliveredOn: z.nullable(day()),
  hours: z.nullable(hours(10_000)),
  outcomes: listOf(outcome, 20),
  quote: bilingual(5000),
  links: listOf(link(), 20),
  status: oneOf(caseStatuses),
  visibility: oneOf(visibilities),
  slug: z.nullable(requiredText(100).check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "not-allowed" }))),
};

/** A case is a private personal draft until its owner says otherwise. */
export const caseDefaults = {
  kind: "personal",
  pathId: null,
  clientId: null,
  dealId: null,
  niche: "",
  problem: "",
  approach: "",
  tools: [],
  startedOn: null,
  deliveredOn: null,
  hours: null,
  outcomes: [],
  quote: "",
  links: [],
  status: "draft",
  visibility: "private",
  slug: null,
} satisfies Defaults<typeof caseFields>;

export const createCase = createInput(caseFields, caseDefaults);

export const patchCase = patchInput(caseFields);

export const listCases = listInput({
  kind: caseFields.kind,
  status: caseFields.status,
  pathId: id(),
  clientId: id(),
  dealId: id(),
});
