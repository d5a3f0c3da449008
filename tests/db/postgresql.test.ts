import { describe, expect, test } from "vitest";
import { closeDatabase, database } from "@/db/client";
import { dialect } from "@/db/dialect";
import { databaseProblem } from "@/db/errors";
import { migratePostgresql } from "@/db/migrate-postgresql";
import { migrationsFolder } from "@/db/migrations";
import { openPool } from "@/db/postgresql";
import { withRetry } from "@/db/transaction";
import { userById } from "@/db/users";
import { ownDatabase } from "../support/database";

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

  test("is opened again after it was closed", async () => {
    expect(await withRetry(() => userById(database(), { id: "nobody" }))).toEqual([]);
    await closeDatabase();
    expect(await withRetry(() => userById(database(), { id: "nobody" }))).toEqual([]);
  });
});
