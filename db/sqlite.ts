import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statfsSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { DatabaseProblem, databaseProblem } from "./errors";

/** A connection to an embedded database file. */
export type SqliteClient = BetterSqlite3.Database;

/**
 * Opens or creates a database file with the settings the app relies on. The file is readable by its owner alone; a
 * damaged one is left untouched, and one shorter than a page is damaged: a whole one never is that short. Throws
 * DatabaseProblem.
 */
export function openSqlite(file: string): SqliteClient {
  if (existsSync(file) && isCutShort(file))
    throw damagedFile(file, "the file is empty, or all but its beginning is gone");
  try {
    const client = openFile(file, OPENING_WAIT_MS);
    try {
      return prepare(client);
    } catch (error) {
      client.close();
      throw error;
    }
  } catch (error) {
    throw explained(error, file);
  }
}

/** A bare connection to a file only its owner can read, made where there is none; `wait` is for locks, in milliseconds. */
export function openFile(file: string, wait: number): SqliteClient {
  refuseOldNode();
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file)) chmodSync(file, 0o600);
  else closeSync(openSync(file, "a", 0o600));
  return new BetterSqlite3(file, { timeout: wait, verbose: tracing() ? trace : undefined });
}

/** A connection that can only read a database file that is there, and waits for nobody. Nothing about the file changes. */
export function openReader(file: string): SqliteClient {
  refuseOldNode();
  const reader = new BetterSqlite3(file, {
    readonly: true,
    fileMustExist: true,
    timeout: 0,
    verbose: tracing() ? trace : undefined,
  });
  globalThis.leapReaders = [...(globalThis.leapReaders ?? []).filter(({ open }) => open), reader];
  return reader;
}

/** Closes what is still read from: while anybody reads, the write-ahead log cannot go into the file. */
export function closeReaders(): void {
  for (const reader of globalThis.leapReaders ?? []) reader.close();
  globalThis.leapReaders = [];
}

declare global {
  // Here, because the framework loads this module more than once.
  var leapReaders: SqliteClient[] | undefined;
}

/** Whether every statement is written to standard error, for finding out what a slow page asks. It shows what people wrote. */
const tracing = () => process.env.LEAP_TRACE_SQL === "on";

function trace(statement: unknown): void {
  console.error(`sql ${JSON.stringify(statement)}`);
}

/** The driver's older binaries crash the process without a word, so this must come before the first connection. */
function refuseOldNode(): void {
  const running = process.versions.node;
  if (Number.parseInt(running, 10) >= 22) return;
  throw new DatabaseProblem(
    "NODE_TOO_OLD",
    `The embedded database needs Node 22 or newer, and this is Node ${running}. Start with "npm start", which uses the Node that comes with the project, or install a newer one.`,
  );
}

/** The shortest page SQLite knows (sqlite.org/fileformat.html §1.3.2); it takes what is shorter for a new file. */
const SHORTEST_PAGE_BYTES = 512;

/** Whether nothing of a database can be left in a file. */
export function isCutShort(file: string): boolean {
  return statSync(file).size < SHORTEST_PAGE_BYTES;
}

/** Opening may meet another process that opens or closes the file. Later the driver never waits: see `prepare`. */
const OPENING_WAIT_MS = 250;

function prepare(client: SqliteClient): SqliteClient {
  const version = client.prepare("select sqlite_version()").pluck().get();
  if (typeof version !== "string" || isOldSqlite(version)) {
    throw new DatabaseProblem(
      "DATABASE_UNAVAILABLE",
      `SQLite ${version} can damage a database; ${oldestSqlite} cannot`,
    );
  }
  const applicationId = client.pragma("application_id", { simple: true });
  if (applicationId !== 0 && applicationId !== leapId) {
    throw new DatabaseProblem("DATABASE_CORRUPT", "This is another program's database");
  }
  client.pragma("journal_mode = WAL");
  applySettings(client);
  if (applicationId === 0) client.pragma(`application_id = ${leapId}`);
  // Waiting in the driver freezes the whole process: `query` and `transaction` try again instead.
  client.pragma("busy_timeout = 0");
  return client;
}

/** The first SQLite without the write-ahead log's reset bug, which two writing connections can meet (its release notes). */
const oldestSqlite = "3.51.3";

/** Whether this SQLite has that bug. */
export function isOldSqlite(version: string): boolean {
  return version.localeCompare(oldestSqlite, "en", { numeric: true }) < 0;
}

/** "Leap" in ASCII marks the file as ours (sqlite.org/pragma.html#pragma_application_id). */
const leapId = 0x4c656170;

/** Sets what the app relies on and a file does not keep; every connection that writes has these. */
export function applySettings(client: SqliteClient): void {
  for (const setting of settings) client.pragma(setting);
}

/** FULL is set after WAL and by name: the driver's own default would lose acknowledged writes when the power fails. */
const settings = [
  "synchronous = FULL",
  "foreign_keys = ON",
  "temp_store = MEMORY",
  "journal_size_limit = 67108864", // 64 MiB: one large import does not leave its log behind for ever
  "trusted_schema = OFF",
  "cell_size_check = ON",
  "secure_delete = ON",
];

/** What went wrong with a file, in a sentence for whoever started this. */
export function explained(error: unknown, file: string): DatabaseProblem {
  const problem = databaseProblem(error);
  if (problem?.code === "NODE_TOO_OLD") return problem;
  const reason = error instanceof Error ? error.message : String(error);
  if (problem?.code === "DATABASE_CORRUPT") return damagedFile(file, reason);
  if (problem?.code === "DATABASE_FULL" || isFullDisk(error) || hasNoRoom(file)) return fullDisk(file);
  const advice = "Is the folder there, writable and on a disk of this machine?";
  const message = `${file} cannot be opened: ${reason}. ${advice}`;
  return new DatabaseProblem(problem?.code ?? "DATABASE_UNAVAILABLE", message, null, { cause: error });
}

/** A file that is damaged or no database of ours; it is for its owner to replace, never for us. */
export function damagedFile(file: string, reason: string): DatabaseProblem {
  const advice = `Stop the server, move the file and what stands beside it (${basename(file)}-wal, -shm) away, and put a backup in its place.`;
  return new DatabaseProblem("DATABASE_CORRUPT", `${file}: ${reason}. Nothing in it was changed. ${advice}`);
}

/** The disk is full. Nothing was written. */
export function fullDisk(file: string): DatabaseProblem {
  return new DatabaseProblem(
    "DATABASE_FULL",
    `The disk of ${file} has no room left. The database is as it was. Free some space and start again.`,
  );
}

/** SQLite tells some of what happens on a full disk as errors of reading and writing. */
function hasNoRoom(file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return bavail * bsize < LEAST_ROOM_BYTES;
  } catch {
    return false;
  }
}

/** What is kept beside a database in memory alone takes more. */
const LEAST_ROOM_BYTES = 100_000;

/** Whether the system refused for want of room. */
export function isFullDisk(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}
