import { sql } from "drizzle-orm";
import type { CaseKind, CaseStatus, Visibility } from "@/lib/domain/kinds";
import { json, real, table, text, uniqueIndex } from "../columns";
import { clients, deals } from "./clients";
import { belongsTo, owned, ownedKeys } from "./owned";
import { paths } from "./paths";
import type { Bilingual, Link, Outcome } from "./values";

/** A piece of work with its problem, approach and measured outcomes. */
export const cases = table(
  "cases",
  {
    ...owned(),
    title: json<Bilingual>("title").notNull(),
    kind: text("kind").$type<CaseKind>().notNull(),
    pathId: text("path_id"),
    clientId: text("client_id"),
    dealId: text("deal_id"),
    niche: text("niche").notNull(),
    problem: json<Bilingual>("problem").notNull(),
    approach: json<Bilingual>("approach").notNull(),
    tools: json<string[]>("tools").notNull(),
    startedOn: text("started_on"),
    deliveredOn: text("delivered_on"),
    hours: real("hours"),
    outcomes: json<Outcome[]>("outcomes").notNull(),
    quote: json<Bilingual>("quote").notNull(),
    links: json<Link[]>("links").notNull(),
    images: json<string[]>("images").notNull(),
    status: text("status").$type<CaseStatus>().notNull(),
    visibility: text("visibility").$type<Visibility>().notNull(),
    slug: text("slug"),
    confirmedOn: text("confirmed_on"),
  },
  (t) => [
    ...ownedKeys("cases", t),
    ...belongsTo("cases_path", t, t.pathId, paths),
    ...belongsTo("cases_client", t, t.clientId, clients),
    ...belongsTo("cases_deal", t, t.dealId, deals),
    uniqueIndex("cases_slug").on(t.userId, t.slug).where(sql`deleted_at is null`),
  ],
);
