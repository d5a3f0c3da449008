import { and, eq, isNull, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Evidence } from "@/lib/domain/evidence";
import { isMeasured } from "@/lib/domain/strength";
import type { Database } from "./client";
import { prepared } from "./prepared";
import { recordTables } from "./record-tables";

const { paths, cases, deals, offerings, income } = recordTables;

/** What the ladder looks at: of every record of the user outside the trash only the fields that count. Five queries. */
export async function evidenceOf(
  db: Database,
  { userId, baseCurrency }: { userId: string; baseCurrency: string },
): Promise<Evidence> {
  const [pathRows, caseRows, dealRows, offeringRows, incomeRows] = await Promise.all([
    pathEvidence(db, { userId }),
    caseEvidence(db, { userId }),
    dealEvidence(db, { userId }),
    offeringEvidence(db, { userId }),
    incomeEvidence(db, { userId }),
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

const pathEvidence = prepared("path_evidence", (db) =>
  db.select({ id: paths.id, startedOn: paths.startedOn }).from(paths).where(kept(paths)),
);

const caseEvidence = prepared("case_evidence", (db) =>
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
    .where(kept(cases)),
);

const dealEvidence = prepared("deal_evidence", (db) =>
  db
    .select({ id: deals.id, kind: deals.kind, stage: deals.stage, closedOn: deals.closedOn })
    .from(deals)
    .where(kept(deals)),
);

const offeringEvidence = prepared("offering_evidence", (db) =>
  db
    .select({ id: offerings.id, kind: offerings.kind, url: offerings.url, launchedOn: offerings.launchedOn })
    .from(offerings)
    .where(kept(offerings)),
);

const incomeEvidence = prepared("income_evidence", (db) =>
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
    .where(kept(income)),
);

function kept(table: { userId: PgColumn; deletedAt: PgColumn }) {
  return and(eq(table.userId, sql.placeholder("userId")), isNull(table.deletedAt));
}
