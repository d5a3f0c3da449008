import { and, eq, isNull, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Evidence } from "@/lib/domain/evidence";
import { isMeasured } from "@/lib/domain/strength";
import type { Database } from "./client";
import { prepared } from "./prepared";
import { recordTables } from "./record-tables";

const { paths, cases, deals, offerings, income } = recordTables;

/** The evidence for the ladder: the relevant fields of every record of the user outside the trash. Five queries. */
export async function evidenceOf(
  db: Database,
  { userId, baseCurrency }: { userId: string; baseCurrency: string },
): Promise<Evidence> {
  const [pathRows, caseRows, dealRows, offeringRows, incomeRows] = await Promise.all([
    prepared(db, "path_evidence", () => pathEvidence(db), { userId }),
    prepared(db, "case_evidence", () => caseEvidence(db), { userId }),
    prepared(db, "deal_evidence", () => dealEvidence(db), { userId }),
    prepared(db, "offering_evidence", () => offeringEvidence(db), { userId }),
    prepared(db, "income_evidence", () => incomeEvidence(db), { userId }),
  ]);
  return {
    baseCurrency,
    paths: pathRows,
    cases: caseRows.map(({ outcomes, ...fields }) => ({ ...fields, measured: isMeasured(outcomes) })),
    deals: dealRows,
    offerings: offeringRows,
    income: incomeRows,
  };
}

const pathEvidence = (db: Database) =>
  db.select({ id: paths.id, startedOn: paths.startedOn }).from(paths).where(ownedAndPresent(paths));

const caseEvidence = (db: Database) =>
  db
    .select({
      id: cases.id,
      kind: cases.kind,
      status: cases.status,
      startedOn: cases.startedOn,
      deliveredOn: cases.deliveredOn,
      outcomes: cases.outcomes,
      clientId: cases.clientId,
    })
    .from(cases)
    .where(ownedAndPresent(cases));

const dealEvidence = (db: Database) =>
  db
    .select({ id: deals.id, kind: deals.kind, stage: deals.stage, closedOn: deals.closedOn })
    .from(deals)
    .where(ownedAndPresent(deals));

const offeringEvidence = (db: Database) =>
  db
    .select({ id: offerings.id, kind: offerings.kind, url: offerings.url, launchedOn: offerings.launchedOn })
    .from(offerings)
    .where(ownedAndPresent(offerings));

const incomeEvidence = (db: Database) =>
  db
    .select({
      id: income.id,
      receivedOn: income.receivedOn,
      amount: income.amount,
      currency: income.currency,
      rate: income.rate,
      model: income.model,
      offeringId: income.offeringId,
      clientId: income.clientId,
      payers: income.payers,
    })
    .from(income)
    .where(ownedAndPresent(income));

function ownedAndPresent(table: { userId: PgColumn; deletedAt: PgColumn }) {
  return and(eq(table.userId, sql.placeholder("userId")), isNull(table.deletedAt));
}
