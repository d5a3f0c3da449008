import type { z } from "zod/mini";
import type { createDeal, patchDeal } from "@/lib/contract/inputs/deals";
import { moveDeal, openDeal } from "@/lib/domain/deal-move";
import { todayOf } from "../owner";
import { Refusal } from "../refusal";
import { fieldsOf, type RecordType, referencesIn } from "./record-type";

/** The record type of deals, with the history of their stages. */
export const dealRecordType: RecordType<"deals", z.output<typeof createDeal>, z.output<typeof patchDeal>> = {
  resource: "deals",
  references: (values, row) => [
    ...referencesIn(values, row, { clientId: "clients" }),
    ...(values.shownCaseIds ?? []).flatMap((id, at) =>
      row?.shownCaseIds.includes(id) ? [] : [{ path: `shownCaseIds.${at}`, resource: "cases" as const, id }],
    ),
  ],
  complete: (owner, input) => {
    const opened = openDeal(input.stage ?? "lead", input.closedOn ?? todayOf(owner));
    return {
      clientId: input.clientId,
      title: input.title,
      kind: input.kind ?? "client",
      value: input.value ?? null,
      currency: input.currency ?? owner.baseCurrency,
      nextAction: input.nextAction ?? "",
      nextOn: input.nextOn ?? null,
      snoozedUntil: input.snoozedUntil ?? null,
      quotedValue: input.quotedValue ?? null,
      agreedValue: input.agreedValue ?? null,
      expectedOn: input.expectedOn ?? null,
      shownCaseIds: input.shownCaseIds ?? [],
      ...opened,
      closedOn: input.closedOn === undefined ? opened.closedOn : input.closedOn,
      lostReason: input.lostReason ?? null,
    };
  },
  change: (owner, row, input) => {
    const { expectedStage, stage, ...fields } = fieldsOf(input);
    if (expectedStage !== undefined && expectedStage !== row.stage) throw new Refusal("STALE_STAGE");
    if (stage === undefined || stage === row.stage) return fields;
    return { ...moveDeal(row, stage, fields.closedOn ?? todayOf(owner)), ...fields };
  },
};
