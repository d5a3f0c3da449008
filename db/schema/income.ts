import { sql } from "drizzle-orm";
import type { IncomeModel, OfferingKind } from "@/lib/domain/kinds";
import { boolean, check, index, integer, money, real, table, text, uniqueIndex } from "../columns";
import { cases } from "./cases";
import { clients, deals } from "./clients";
import { belongsTo, owned, ownedKeys } from "./owned";

/** Something the user sells. */
export const offerings = table(
  "offerings",
  {
    ...owned(),
    name: text("name").notNull(),
    kind: text("kind").$type<OfferingKind>().notNull(),
    url: text("url"),
    launchedOn: text("launched_on"),
    retiredOn: text("retired_on"),
  },
  (t) => ownedKeys("offerings", t),
);

/** One payment received, in minor units of its currency; a refund is negative. `rate` null means the base currency. */
export const income = table(
  "income",
  {
    ...owned(),
    receivedOn: text("received_on").notNull(),
    amount: money("amount").notNull(),
    currency: text("currency").notNull(),
    rate: real("rate"),
    model: text("model").$type<IncomeModel>().notNull(),
    offeringId: text("offering_id"),
    dealId: text("deal_id"),
    clientId: text("client_id"),
    caseId: text("case_id"),
    hours: real("hours"),
    payers: integer("payers").notNull(),
    recurring: boolean("recurring").notNull(),
    note: text("note").notNull(),
    importKey: text("import_key"),
  },
  (t) => [
    ...ownedKeys("income", t),
    ...belongsTo("income_offering", t, t.offeringId, offerings),
    ...belongsTo("income_deal", t, t.dealId, deals),
    ...belongsTo("income_client", t, t.clientId, clients),
    ...belongsTo("income_case", t, t.caseId, cases),
    index("income_received").on(t.userId, t.receivedOn),
    uniqueIndex("income_import_key").on(t.userId, t.importKey),
    check("income_whole_amount", sql`amount = cast(amount as bigint)`),
    check("income_payers", sql`payers >= 1`),
    check("income_rate", sql`rate > 0`),
  ],
);
