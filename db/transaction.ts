import { type Database, database, sqliteClientOf } from "./client";
import { isContention, withoutValues } from "./errors";
import { withPostgresClient } from "./postgresql-client";
import type { SqliteClient } from "./sqlite";

/** A query that has not run yet, or a promise; awaiting a query outside a transaction runs it. */
export type Query<T> = PromiseLike<T>;

/** The body of a transaction: it yields queries through `run` and returns the transaction's result. */
export type TransactionBody<T> = (tx: Database) => Statements<T>;

/** Statements of a transaction that return a `T`, to be passed on with `yield*`. */
export type Statements<T> = Generator<Query<unknown>, T, unknown>;

/**
 * Runs the body as one serializable transaction: either all of its writes are stored or, after a throw, none. The
 * body may be run again where another writer came first, so it must do nothing but query; a query that fails ends it,
 * and the body cannot catch that. On SQLite it runs synchronously inside `BEGIN IMMEDIATE`, on PostgreSQL
 * asynchronously at isolation level serializable. Throws DatabaseProblem (`DATABASE_BUSY` after five seconds of
 * waiting), or what the body throws.
 */
export async function transaction<T>(db: Database, body: TransactionBody<T>): Promise<T> {
  const client = sqliteClientOf(db);
  return withRetry(() => (client ? atOnce(client, db, body) : awaited(db, body)));
}

/** Runs one query inside a transaction's body: `const rows = yield* run(query)`. */
export function* run<T>(query: Query<T>): Statements<T> {
  return (yield query) as T;
}

/**
 * Runs one query outside a transaction on the process's database, with the same retries as a transaction: `query((db)
 * => userById(db, { id }))`. Throws DatabaseProblem.
 */
export function query<T>(build: (db: Database) => Query<T>): Promise<T> {
  return withRetry(() => build(database()));
}

/**
 * Retries the work while another writer is in the way, for five seconds, without blocking other requests; then throws
 * `DATABASE_BUSY`. Any other failure of the database is thrown at once, as a DatabaseProblem.
 */
export async function withRetry<T>(work: () => T | PromiseLike<T>): Promise<T> {
  const deadline = performance.now() + RETRY_TIMEOUT_MS;
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isContention(error) || performance.now() > deadline) throw withoutValues(error);
      await new Promise((wake) => setTimeout(wake, pause(attempt)));
    }
  }
}

/**
 * Milliseconds to wait for another writer: longer than any transaction of ours takes, shorter than a reader is
 * willing to wait.
 */
const RETRY_TIMEOUT_MS = 5_000;

/** A random pause, up to 2 ms at first and 64 ms later, so that writers that collided once do not collide again. */
const pause = (attempt: number) => Math.random() * 2 ** Math.min(attempt + 1, 6);

function atOnce<T>(client: SqliteClient, db: Database, body: TransactionBody<T>): T {
  return client.transaction(() => drive(stepsOf(body, db))).immediate();
}

function drive<T>(steps: Statements<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next(runNow(step.value));
  return step.value;
}

/**
 * Runs a query of drizzle's synchronous SQLite without a promise, which every query builder and prepared statement
 * allows.
 */
function runNow(query: unknown): unknown {
  if (isObject(query) && "sync" in query && typeof query.sync === "function") return query.sync();
  if (isObject(query) && "prepare" in query && typeof query.prepare === "function") {
    const prepared: unknown = query.prepare();
    if (isObject(prepared) && "execute" in prepared && typeof prepared.execute === "function") {
      return runNow(prepared.execute());
    }
  }
  throw new TypeError("A transaction runs queries only: a promise would go on after the commit");
}

function awaited<T>(db: Database, body: TransactionBody<T>): Promise<T> {
  return withPostgresClient(db, async (tx, statement) => {
    await statement("begin isolation level serializable");
    try {
      const steps = stepsOf(body, tx);
      let step = steps.next();
      while (!step.done) step = steps.next(await step.value);
      await statement("commit");
      return step.value;
    } catch (error) {
      // The original error is reported, even where the connection is gone and the server rolls back by itself.
      await statement("rollback").catch(() => undefined);
      throw error;
    }
  });
}

function stepsOf<T>(body: TransactionBody<T>, tx: Database): Statements<T> {
  // The types forbid it too; but an async function, once called, would already be running outside the transaction.
  if (Object.prototype.toString.call(body).includes("Async")) {
    throw new TypeError("A transaction's body is a generator function (function*), never an async one");
  }
  return body(tx);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
