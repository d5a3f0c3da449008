import { dealDefaults, dealFields } from "@/lib/contract/inputs/deals";
import { withDefaults } from "@/lib/contract/record-defaults";
import { moveDeal, openDeal } from "@/lib/domain/deal-move";
import { todayOf } from "../owner";
import { Refusal } from "../refusal";
import { asStored, circumstancesOf, fieldsOf, type RecordType, referencesIn } from "./record-type";

/** The record type of deals. A change of the stage extends the history. */
export const dealRecordType: RecordType<"deals"> = {
  resource: "deals",
  title: ({ title }) => title,
  present: asStored,
  fromFile: ({ history }) => ({ history }),
  references: (values, row) => [
    ...referencesIn(values, row, { clientId: "clients" }),
    ...(values.shownCaseIds ?? []).flatMap((id, at) =>
      row?.shownCaseIds.includes(id) ? [] : [{ path: `shownCaseIds.${at}`, resource: "cases" as const, id }],
    ),
  ],
  complete: (owner, input) => {
    const deal = withDefaults(dealFields, dealDefaults, input, circumstancesOf(owner));
    const opened = openDeal(deal.stage, deal.closedOn ?? todayOf(owner));
    return { ...opened, ...deal, closedOn: deal.closedOn === undefined ? opened.closedOn : deal.closedOn };
  },
  change: (owner, row, input) => {
    const { expectedStage, stage, ...fields } = fieldsOf(input);
    if (expectedStage !== undefined && expectedStage !== row.stage) throw new Refusal("STALE_STAGE");
    if (stage === undefined || stage === row.stage) return fields;
    return { ...moveDeal(row, stage, fields.closedOn ?? todayOf(owner)), ...fields };
  },
};
