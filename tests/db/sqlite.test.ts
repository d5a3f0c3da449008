import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { v7 as newId } from "uuid";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { closeDatabase, database, sqliteClientOf } from "@/db/client";
import { dialect } from "@/db/dialect";
import { databaseProblem } from "@/db/errors";
import { migrate } from "@/db/migrate";
import { holderOf, insertRows } from "@/db/records";
import { openFile, openSqlite } from "@/db/sqlite";
import { run, transaction, withRetry } from "@/db/transaction";
import { storeFamily } from "../support/rows";

describe.runIf(dialect === "sqlite")("the embedded database", () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "leap-sqlite-"));
    file = join(folder, "data", "leap.db");
    process.env.LEAP_DATA = join(folder, "data");
  });

  afterEach(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true });
  });

  const copyTemplate = () => {
    openFile(file, 0).close();
    copyFileSync(inject("databaseTemplate"), file);
  };

  const problem = (work: () => unknown) => {
    try {
      return void work();
    } catch (error) {
      return databaseProblem(error);
    }
  };

  test("is made with settings that lose nothing when the power fails, readable by its owner alone", async () => {
    expect(await migrate()).toEqual({ from: 0, to: expect.any(Number), copy: null });
    const client = sqliteClientOf(database());
    const setting = (name: string) => client?.pragma(name, { simple: true });
    expect(setting("journal_mode")).toBe("wal");
    expect(setting("synchronous")).toBe(2);
    expect(setting("foreign_keys")).toBe(1);
    expect(setting("busy_timeout")).toBe(0);
    expect(setting("temp_store")).toBe(2);
    expect(setting("trusted_schema")).toBe(0);
    expect(setting("cell_size_check")).toBe(1);
    expect(setting("secure_delete")).toBe(1);
    expect(setting("journal_size_limit")).toBe(64 * 1024 * 1024);
    await storeFamily(database());
    expect(setting("busy_timeout")).toBe(0);
    expect(statSync(join(folder, "data")).mode & 0o777).toBe(0o700);
    for (const part of [file, `${file}-wal`]) expect(statSync(part).mode & 0o777).toBe(0o600);
    await closeDatabase();
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test("a file that is no database is refused with what to do, and left as it is", () => {
    const content = Buffer.alloc(8192, "not a database");
    copyTemplate();
    writeFileSync(file, content);
    const refused = {
      code: "DATABASE_CORRUPT",
      message: expect.stringMatching(/leap\.db.*Nothing in it was changed.*backup/),
    };
    expect(problem(() => openSqlite(file))).toMatchObject(refused);
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  test("a damaged database is refused at start with what to do, and left as it is", async () => {
    copyTemplate();
    const content = readFileSync(file).fill(0xff, 4096 * 3, 4096 * 6);
    writeFileSync(file, content);
    const refused = {
      code: "DATABASE_CORRUPT",
      message: expect.stringMatching(/leap\.db.*Nothing in it was changed.*backup/),
    };
    await expect(migrate()).rejects.toMatchObject(refused);
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  test("another program's database is refused", () => {
    const other = openFile(file, 0);
    other.pragma("application_id = 1");
    other.close();
    expect(problem(() => openSqlite(file))).toMatchObject({ code: "DATABASE_CORRUPT" });
  });

  test("a place that is no folder is named", () => {
    writeFileSync(join(folder, "data"), "a file");
    expect(problem(() => database())).toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      message: expect.stringContaining(file),
    });
  });

  test("a schema newer or older than the code is refused", async () => {
    expect(problem(() => database())).toMatchObject({ code: "DATABASE_OLDER" });
    await migrate();
    const client = openSqlite(file);
    client.pragma("user_version = 1000");
    client.close();
    expect(problem(() => database())).toMatchObject({ code: "DATABASE_NEWER" });
    await expect(migrate()).rejects.toMatchObject({ code: "DATABASE_NEWER" });
  });

  test("a full disk is reported, undoes the whole transaction, and is over as soon as there is space", async () => {
    copyTemplate();
    const { family } = await storeFamily(database());
    const client = sqliteClientOf(database());
    const pages = Number(client?.pragma("page_count", { simple: true }));
    client?.pragma(`max_page_count = ${pages + 4}`);
    const first = { ...family.notes, id: newId() };
    const large = { ...family.notes, id: newId(), text: "长".repeat(100_000) };
    const storeBoth = () =>
      transaction(database(), function* (tx) {
        yield* run(insertRows(tx, "notes", [first]));
        yield* run(insertRows(tx, "notes", [large]));
      });
    await expect(storeBoth()).rejects.toMatchObject({ code: "DATABASE_FULL" });
    await expect(withRetry(() => insertRows(database(), "notes", [large]))).rejects.toMatchObject({
      code: "DATABASE_FULL",
    });
    expect(await holderOf(database(), "notes", { id: first.id })).toEqual([]);
    expect(await holderOf(database(), "notes", { id: family.notes.id })).toEqual([family.notes]);
    client?.pragma("max_page_count = 1000000");
    await storeBoth();
    expect(await holderOf(database(), "notes", { id: large.id })).toEqual([large]);
    expect(client?.pragma("integrity_check", { simple: true })).toBe("ok");
  });

  const start = (node: string, ...flags: string[]) =>
    [node, ["--import", "./lib/operator/typescript.mjs", resolve("tests/db/open-database.ts"), ...flags]] as const;

  // The driver ends an old Node's process without a word, so only an old Node can show that it is never reached.
  const oldNode = "/usr/bin/node";
  const isOld =
    existsSync(oldNode) && /^v(1\d|2[01])\./.test(spawnSync(oldNode, ["--version"], { encoding: "utf8" }).stdout);

  test.runIf(isOld)("a Node that the driver would crash under is told what to do", () => {
    const { stdout, status } = spawnSync(...start(oldNode), { encoding: "utf8" });
    expect(stdout).toMatch(/^NODE_TOO_OLD .*npm start/);
    expect(status).toBe(1);
  });

  test("a second server of the same data is refused until the first one is gone, even killed", async () => {
    const first = spawn(...start(process.execPath, "--stay"), { stdio: ["ignore", "pipe", "inherit"] });
    expect(String((await once(first.stdout, "data"))[0])).toBe("ready\n");
    const second = () => spawnSync(...start(process.execPath), { encoding: "utf8" }).stdout;
    expect(second()).toMatch(/^SERVER_RUNNING /);
    first.kill("SIGKILL");
    await once(first, "exit");
    expect(second()).toBe("ready\n");
  }, 120_000);
});
