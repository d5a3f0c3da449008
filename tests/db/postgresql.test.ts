import { sql } from "drizzle-orm";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { closeDatabase, database } from "@/db/client";
import { dialect } from "@/db/dialect";
import { databaseProblem } from "@/db/errors";
import { migratePostgresql } from "@/db/migrate-postgresql";
import { migrationsFolder } from "@/db/migrations";
import { openPool } from "@/db/postgresql";
import { run, transaction, withRetry } from "@/db/transaction";
import { insertUser, noteWrite, userById } from "@/db/users";
import { ownDatabase } from "../support/database";
import { newUser } from "../support/rows";

describe.runIf(dialect === "postgresql")("a PostgreSQL server", () => {
  ownDatabase();

  test("is used with ten connections at most, and nothing waits on it for ever", async () => {
    const pool = openPool(process.env.DATABASE_URL ?? "");
    const setting = async (name: string) => (await pool.query(`show ${name}`)).rows[0][name];
    expect(pool.options.max).toBe(10);
    expect(await setting("statement_timeout")).toBe("15s");
    expect(await setting("lock_timeout")).toBe("5s");
    expect(await setting("idle_in_transaction_session_timeout")).toBe("30s");
    await pool.end();
  });

  test("that cannot be reached, or has no such database, is a problem with a code", async () => {
    const elsewhere = { unreachable: "postgres://127.0.0.1:1/leap", missing: `${process.env.DATABASE_URL}_missing` };
    for (const url of Object.values(elsewhere)) {
      const pool = openPool(url);
      const failure = await pool.query("select 1").catch((error: unknown) => error);
      expect(databaseProblem(failure)).toMatchObject({ code: "DATABASE_UNAVAILABLE" });
      await expect(migratePostgresql(url, migrationsFolder(dialect))).rejects.toMatchObject({
        code: "DATABASE_UNAVAILABLE",
      });
      await pool.end();
    }
  });

  test("that is lost in the middle of a transaction is said to be away, and the next one finds it again", async () => {
    const user = newUser();
    await insertUser(database(), user);
    const admin = new Client({ connectionString: process.env.DATABASE_URL });
    await admin.connect();
    const losing = transaction(database(), function* (tx) {
      yield* run(noteWrite(tx, { userId: user.id, records: 1, bytes: 1 }));
      const { rows } = yield* run(tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`));
      yield* run(admin.query("select pg_terminate_backend($1)", [rows[0]?.pid]));
      yield* run(noteWrite(tx, { userId: user.id, records: 1, bytes: 1 }));
    });
    await expect(losing).rejects.toMatchObject({ name: "DatabaseProblem", code: "DATABASE_UNAVAILABLE" });
    await admin.end();
    expect(await userById(database(), { id: user.id })).toMatchObject([{ storedRecords: 0 }]);
    const next = transaction(database(), (tx) => run(noteWrite(tx, { userId: user.id, records: 1, bytes: 1 })));
    expect(await next).toMatchObject([{ storedRecords: 1 }]);
  });

  test("is opened again after it was closed", async () => {
    expect(await withRetry(() => userById(database(), { id: "nobody" }))).toEqual([]);
    await closeDatabase();
    expect(await withRetry(() => userById(database(), { id: "nobody" }))).toEqual([]);
  });
});
