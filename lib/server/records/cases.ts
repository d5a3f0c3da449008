import type { z } from "zod/mini";
import type { createCase, patchCase } from "@/lib/contract/inputs/cases";
import { fieldsOf, type RecordType, referencesIn } from "./record-type";

/** The record type of cases. Images and the client's confirmation are stored empty: no input can set them. */
export const caseRecordType: RecordType<"cases", z.output<typeof createCase>, z.output<typeof patchCase>> = {
  resource: "cases",
  references: (values, row) => referencesIn(values, row, { pathId: "paths", clientId: "clients", dealId: "deals" }),
  complete: (_owner, input) => ({
    title: input.title,
    kind: input.kind ?? "personal",
    pathId: input.pathId ?? null,
    clientId: input.clientId ?? null,
    dealId: input.dealId ?? null,
    niche: input.niche ?? "",
    problem: input.problem ?? "",
    approach: input.approach ?? "",
    tools: input.tools ?? [],
    startedOn: input.startedOn ?? null,
    deliveredOn: input.deliveredOn ?? null,
    hours: input.hours ?? null,
    outcomes: input.outcomes ?? [],
    quote: input.quote ?? "",
    links: input.links ?? [],
    images: [],
    status: input.status ?? "draft",
    visibility: input.visibility ?? "private",
    slug: input.slug ?? null,
    confirmedOn: null,
  }),
  change: (_owner, _row, input) => fieldsOf(input),
  unique: { slug: "slug" },
};
