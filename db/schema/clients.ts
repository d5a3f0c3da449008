import { sql } from "drizzle-orm";
import type { Channel, DealKind, DealStage, LostReason, TouchKind } from "@/lib/domain/kinds";
import { check, index, integer, json, money, table, text } from "../columns";
import { belongsTo, owned, ownedKeys } from "./owned";
import type { DealMove } from "./values";

/** A person or organisation that the user may work for. */
export const clients = table(
  "clients",
  {
    ...owned(),
    name: text("name").notNull(),
    organisation: text("organisation").notNull(),
    channel: text("channel").$type<Channel>(),
    contact: text("contact").notNull(),
    cadenceDays: integer("cadence_days").notNull(),
    note: text("note").notNull(),
  },
  (t) => [...ownedKeys("clients", t), check("clients_cadence", sql`cadence_days >= 1`)],
);

/** One piece of possible work for a client, moving through the pipeline. */
export const deals = table(
  "deals",
  {
    ...owned(),
    clientId: text("client_id").notNull(),
    title: text("title").notNull(),
    kind: text("kind").$type<DealKind>().notNull(),
    stage: text("stage").$type<DealStage>().notNull(),
    history: json<DealMove[]>("history").notNull(),
    value: money("value"),
    currency: text("currency").notNull(),
    nextAction: text("next_action").notNull(),
    nextOn: text("next_on"),
    snoozedUntil: text("snoozed_until"),
    lostReason: text("lost_reason").$type<LostReason>(),
    closedOn: text("closed_on"),
    quotedValue: money("quoted_value"),
    agreedValue: money("agreed_value"),
    expectedOn: text("expected_on"),
    shownCaseIds: json<string[]>("shown_case_ids").notNull(),
  },
  (t) => [
    ...ownedKeys("deals", t),
    ...belongsTo("deals_client", t, t.clientId, clients),
    index("deals_stage").on(t.userId, t.stage),
  ],
);

/** A dated contact with a client. */
export const touches = table(
  "touches",
  {
    ...owned(),
    clientId: text("client_id").notNull(),
    dealId: text("deal_id"),
    on: text("on").notNull(),
    kind: text("kind").$type<TouchKind>().notNull(),
    text: text("text").notNull(),
  },
  (t) => [
    ...ownedKeys("touches", t),
    ...belongsTo("touches_client", t, t.clientId, clients, t.on),
    ...belongsTo("touches_deal", t, t.dealId, deals),
  ],
);
