import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { v7 as newId } from "uuid";
import { expect, test, vi } from "vitest";
import { type Database, database } from "@/db/client";
import { dialect } from "@/db/dialect";
import { DatabaseProblem } from "@/db/errors";
import { holderOf, insertRows } from "@/db/records";
import { openFile } from "@/db/sqlite";
import { run, type TransactionBody, transaction, withRetry } from "@/db/transaction";
import { insertUser, noteWrite, updateUser, userById } from "@/db/users";
import { ownDatabase } from "../support/database";
import { countTicks } from "../support/processor-time";
import { newUser, storeFamily } from "../support/rows";

ownDatabase();

test("a transaction keeps all of its writes and gives back what its body returns", async () => {
  const { user, family } = await storeFamily(database());
  const note = { ...family.notes, id: newId() };
  const revision = await transaction(database(), function* (tx) {
    const [stored] = yield* run(insertRows(tx, "notes", [note]));
    expect(stored).toEqual(note);
    expect(yield* run(holderOf(tx, "notes", { id: note.id }))).toEqual([note]);
    const [bumped] = yield* run(noteWrite(tx, { userId: user.id, records: 0, bytes: 0 }));
    return bumped?.revision;
  });
  expect(revision).toBe(1);
  expect(await holderOf(database(), "notes", { id: note.id })).toEqual([note]);
});

test("one that fails leaves nothing behind, whether its body throws or the database refuses", async () => {
  const { user, family } = await storeFamily(database());
  const note = { ...family.notes, id: newId() };
  const failing = (fail: (tx: Database) => PromiseLike<unknown>) =>
    transaction(database(), function* (tx) {
      yield* run(insertRows(tx, "notes", [note]));
      yield* run(fail(tx));
    });
  const thrown = failing(() => {
    throw new RangeError("the body's own");
  });
  await expect(thrown).rejects.toThrow(RangeError);
  await expect(failing((tx) => insertUser(tx, user))).rejects.toMatchObject({ code: "DUPLICATE" });
  const dangling = { ...family.touches, id: newId(), clientId: newId() };
  await expect(failing((tx) => insertRows(tx, "touches", [dangling]))).rejects.toMatchObject({ code: "FOREIGN_KEY" });
  expect(await holderOf(database(), "notes", { id: note.id })).toEqual([]);
});

test("a query that fails ends the transaction even where the body would catch it", async () => {
  const { user, family } = await storeFamily(database());
  const note = { ...family.notes, id: newId() };
  const stubborn = transaction(database(), function* (tx) {
    yield* run(insertRows(tx, "notes", [note]));
    try {
      yield* run(insertUser(tx, user));
    } catch {
      return "went on";
    }
  });
  await expect(stubborn).rejects.toMatchObject({ code: "DUPLICATE" });
  expect(await holderOf(database(), "notes", { id: note.id })).toEqual([]);
});

test("an async body is no body: the types refuse it, and so does the transaction before anything runs", async () => {
  const user = newUser();
  async function* asynchronous(tx: Database) {
    yield insertUser(tx, user);
  }
  // @ts-expect-error an async generator would go on after the commit
  const body: TransactionBody<void> = asynchronous;
  await expect(transaction(database(), body)).rejects.toThrow("never an async one");
  // @ts-expect-error so would an async function
  const started = transaction(database(), async (tx) => void (await insertUser(tx, user)));
  await expect(started).rejects.toThrow("never an async one");
  expect(await userById(database(), { id: user.id })).toEqual([]);
});

test.runIf(dialect === "sqlite")("a promise inside a body is refused where it would outlive the commit", async () => {
  const { family } = await storeFamily(database());
  const note = { ...family.notes, id: newId() };
  const waiting = transaction(database(), function* (tx) {
    yield* run(insertRows(tx, "notes", [note]));
    yield* run(Promise.resolve());
  });
  await expect(waiting).rejects.toThrow("queries only");
  expect(await holderOf(database(), "notes", { id: note.id })).toEqual([]);
});

test("thirty transactions at once that read a number and write it back lose none", async () => {
  const user = newUser({ hoursPerWeek: 0 });
  await insertUser(database(), user);
  const addOne = () =>
    transaction(database(), function* (tx) {
      const [found] = yield* run(userById(tx, { id: user.id }));
      const hoursPerWeek = (found?.hoursPerWeek ?? 0) + 1;
      yield* run(updateUser(tx, { id: user.id, now: user.createdAt, values: { hoursPerWeek } }));
    });
  await Promise.all(Array.from({ length: 30 }, addOne));
  expect(await userById(database(), { id: user.id })).toMatchObject([{ hoursPerWeek: 30, version: 31 }]);
});

test("three processes that read a number and write it back lose none", async () => {
  const user = newUser({ hoursPerWeek: 0 });
  await insertUser(database(), user);
  const script = resolve("tests/db/count-up.ts");
  const processes = [1, 2, 3].map(() =>
    spawn(process.execPath, ["--import", "./lib/operator/typescript.mjs", script, user.id, "50"], {
      stdio: ["ignore", "inherit", "inherit"],
    }),
  );
  const codes = await Promise.all(processes.map(async (child) => (await once(child, "exit"))[0]));
  expect(codes).toEqual([0, 0, 0]);
  expect(await userById(database(), { id: user.id })).toMatchObject([{ hoursPerWeek: 150 }]);
}, 120_000);

test.runIf(dialect === "sqlite")("a locked file is waited for without freezing, then reported as busy", async () => {
  const user = newUser();
  await insertUser(database(), user);
  const other = openFile(resolve(process.env.LEAP_DATA ?? "", "leap.db"), 0);
  const bump = () => transaction(database(), (tx) => run(noteWrite(tx, { userId: user.id, records: 0, bytes: 0 })));

  other.exec("begin immediate");
  const ticks = countTicks();
  const patient = bump();
  setTimeout(() => other.exec("commit"), 500);
  expect(await patient).toMatchObject([{ revision: 1 }]);
  // Half a second has a hundred of them, of which a busy machine leaves a tenth; a driver that waits leaves none.
  expect(ticks()).toBeGreaterThan(4);

  other.exec("begin immediate");
  vi.useFakeTimers({ toFake: ["performance", "setTimeout"] });
  const began = performance.now();
  const impatient = bump().then(
    () => null,
    (error: unknown) => ({ error, waitedMs: performance.now() - began }),
  );
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  const { error, waitedMs } = (await impatient) ?? {};
  expect(error).toMatchObject({ name: "DatabaseProblem", code: "DATABASE_BUSY" });
  expect(waitedMs).toBeGreaterThan(5_000);
  expect(waitedMs).toBeLessThan(5_100);
  other.exec("rollback");
  other.close();
  expect(await bump()).toMatchObject([{ revision: 2 }]);
});

test("work that fails for another reason than a lock is not tried again", async () => {
  let tries = 0;
  const failing = withRetry(() => {
    tries++;
    throw new DatabaseProblem("DATABASE_FULL", "no space");
  });
  await expect(failing).rejects.toMatchObject({ code: "DATABASE_FULL" });
  expect(tries).toBe(1);
});
