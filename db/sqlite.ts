import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statfsSync, statSync } from "node:fs";
import { basename, dirname } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { DatabaseProblem, databaseProblem } from "./errors";

/** A connection to an embedded database file. */
export type SqliteClient = BetterSqlite3.Database;

/**
 * Opens or creates a database file with the settings the app relies on. The file is readable by its owner alone. A
 * damaged file is left untouched; a file shorter than a page counts as damaged. Throws DatabaseProblem.
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

/**
 * A bare connection to a file that only its owner can read, which is created if needed; `wait` is the lock timeout in
 * milliseconds.
 */
export function openFile(file: string, wait: number): SqliteClient {
  refuseOldNode();
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (existsSync(file)) chmodSync(file, 0o600);
  else closeSync(openSync(file, "a", 0o600));
  return new BetterSqlite3(file, { timeout: wait, verbose: tracing() ? trace : undefined });
}

/** A read-only connection to an existing database file, with no lock timeout. It changes nothing about the file. */
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

/** Closes all readers: while one is open, the write-ahead log cannot be moved into the file. */
export function closeReaders(): void {
  for (const reader of globalThis.leapReaders ?? []) reader.close();
  globalThis.leapReaders = [];
}

declare global {
  // On globalThis, because the framework loads this module more than once.
  var leapReaders: SqliteClient[] | undefined;
}

/**
 * Whether every statement is written to standard error, to find the queries of a slow page. The output shows users'
 * texts.
 */
const tracing = () => process.env.LEAP_TRACE_SQL === "on";

function trace(statement: unknown): void {
  console.error(`sql ${JSON.stringify(statement)}`);
}

/**
 * The driver's older binaries crash the process without a message, so this check comes before the first connection.
 */
function refuseOldNode(): void {
  const running = process.versions.node;
  if (Number.parseInt(running, 10) >= 22) return;
  throw new DatabaseProblem(
    "NODE_TOO_OLD",
    `The embedded database needs Node 22 or newer, and this is Node ${running}. Start with "npm start", which uses the Node that comes with the project, or install a newer one.`,
  );
}

/** SQLite's shortest page (sqlite.org/fileformat.html §1.3.2); it takes a shorter file for a new one. */
const MIN_PAGE_BYTES = 512;

/** Whether a file is too short to hold any part of a database. */
export function isCutShort(file: string): boolean {
  return statSync(file).size < MIN_PAGE_BYTES;
}

/**
 * Opening may meet another process that opens or closes the file. Afterwards the driver never waits: see `prepare`.
 */
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
  if (applicationId !== 0 && applicationId !== APPLICATION_ID) {
    throw new DatabaseProblem("DATABASE_CORRUPT", "This is another program's database");
  }
  client.pragma("journal_mode = WAL");
  applySettings(client);
  if (applicationId === 0) client.pragma(`application_id = ${APPLICATION_ID}`);
  // Waiting in the driver would block the whole process: `query` and `transaction` retry instead.
  client.pragma("busy_timeout = 0");
  return client;
}

/**
 * The first SQLite without the write-ahead log's reset bug, which two writing connections can trigger (its release
 * notes).
 */
const oldestSqlite = "3.51.3";

/** Whether this SQLite has that bug. */
export function isOldSqlite(version: string): boolean {
  return version.localeCompare(oldestSqlite, "en", { numeric: true }) < 0;
}

/** "Leap" in ASCII marks the file as ours (sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x4c656170;

/** Applies the settings that the app relies on and a file does not store; every writing connection has them. */
export function applySettings(client: SqliteClient): void {
  for (const setting of settings) client.pragma(setting);
}

/** FULL is set after WAL and by name: the driver's own default would lose acknowledged writes in a power cut. */
const settings = [
  "synchronous = FULL",
  "foreign_keys = ON",
  "temp_store = MEMORY",
  "journal_size_limit = 67108864", // 64 MiB: a large import does not leave its log behind for ever
  "trusted_schema = OFF",
  "cell_size_check = ON",
  "secure_delete = ON",
];

/** Explains a failure with a file in a sentence for the operator. */
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

/** The problem of a file that is damaged or not a database of ours. Only its owner may replace it. */
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

/** SQLite reports some failures of a full disk as read or write errors. */
function hasNoRoom(file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return bavail * bsize < MIN_FREE_BYTES;
  } catch {
    return false;
  }
}

/** Bytes of free space below which a disk counts as full: the files beside a database (`-wal`, `-shm`) need room too. */
const MIN_FREE_BYTES = 100_000;

/** Whether the system refused a write because the disk is full. */
export function isFullDisk(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}
