import { DrizzleQueryError } from "drizzle-orm";

/** The failures between the app and its database, as codes; the edge adds the words for people. */
export type DatabaseProblemCode =
  /** Another writer held the database longer than the timeout; nothing was written, and a retry may succeed. */
  | "DATABASE_BUSY"
  /** The disk is full; nothing was written. Writing resumes by itself once there is space. */
  | "DATABASE_FULL"
  /** The file is damaged or not a database. It is never overwritten. */
  | "DATABASE_CORRUPT"
  /** A newer version of the app wrote the database. */
  | "DATABASE_NEWER"
  /** The database still has an older version's schema and must be migrated first. */
  | "DATABASE_OLDER"
  /** The database cannot be reached or opened at all. */
  | "DATABASE_UNAVAILABLE"
  /** The running Node cannot load the embedded database. */
  | "NODE_TOO_OLD"
  /** Another server process holds the same database. */
  | "SERVER_RUNNING"
  /** A row with the same unique value exists; `constraint` names the index. */
  | "DUPLICATE"
  /** A row refers to one that does not exist or belongs to somebody else. */
  | "FOREIGN_KEY"
  /** A value violates a constraint of its column; `constraint` names it where the engine does. */
  | "REFUSED_VALUE";

/** A failure of the database as a code. `message` is for the operator's log, never for a page. */
export class DatabaseProblem extends Error {
  override name = "DatabaseProblem";

  /**
   * Compares names: the server's bundles hold this class more than once, and each must recognise what another throws.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "DatabaseProblem";
  }

  constructor(
    readonly code: DatabaseProblemCode,
    message: string,
    readonly constraint: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The problem behind an error of either driver, or null where the error does not come from the database. */
export function databaseProblem(error: unknown): DatabaseProblem | null {
  if (error instanceof DatabaseProblem) return error;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const driverCode = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    const code = codeOf(driverCode) ?? (lostConnection.test(cause.message) ? "DATABASE_UNAVAILABLE" : undefined);
    if (code) return new DatabaseProblem(code, messageOf(driverCode, cause), constraintOf(cause));
  }
  return null;
}

/**
 * The form of an error that may be rethrown and logged: the problem, or else the error itself. The query builder's
 * own errors carry users' texts, in their message and beside it, so only the statement of those is kept.
 */
export function withoutValues(error: unknown): unknown {
  const problem = databaseProblem(error);
  if (problem) return problem;
  if (!(error instanceof DrizzleQueryError)) return error;
  const reason = error.cause instanceof Error ? error.cause.name : "unknown";
  return new Error(`A statement failed (${reason}): ${error.query}`);
}

/** PostgreSQL quotes the value it could not read, so only the code of a class 22 error is repeated. */
function messageOf(driverCode: string, { message }: Error): string {
  return driverCode.startsWith("22") ? `${driverCode}: a value was refused` : `${driverCode}: ${message}`;
}

/** Whether the same work may succeed a moment later: a lock, a deadlock or a serialization failure. */
export function isContention(error: unknown): boolean {
  return databaseProblem(error)?.code === "DATABASE_BUSY";
}

/**
 * SQLite's extended result codes (sqlite.org/rescode.html) and PostgreSQL's SQLSTATEs (its manual, appendix A), each
 * by its longest meaningful prefix; the first match counts.
 */
const codes: readonly (readonly [prefix: string, code: DatabaseProblemCode])[] = [
  ["SQLITE_BUSY", "DATABASE_BUSY"],
  ["SQLITE_LOCKED", "DATABASE_BUSY"],
  ["SQLITE_FULL", "DATABASE_FULL"],
  ["SQLITE_CORRUPT", "DATABASE_CORRUPT"],
  ["SQLITE_NOTADB", "DATABASE_CORRUPT"],
  ["SQLITE_CONSTRAINT_UNIQUE", "DUPLICATE"],
  ["SQLITE_CONSTRAINT_PRIMARYKEY", "DUPLICATE"],
  ["SQLITE_CONSTRAINT_FOREIGNKEY", "FOREIGN_KEY"],
  ["SQLITE_CONSTRAINT", "REFUSED_VALUE"],
  ["SQLITE_MISMATCH", "REFUSED_VALUE"],
  ["SQLITE_TOOBIG", "REFUSED_VALUE"],
  ["SQLITE_CANTOPEN", "DATABASE_UNAVAILABLE"],
  ["SQLITE_READONLY", "DATABASE_UNAVAILABLE"],
  ["SQLITE_PERM", "DATABASE_UNAVAILABLE"],
  ["SQLITE_IOERR", "DATABASE_UNAVAILABLE"],
  ["40001", "DATABASE_BUSY"], // serialization failure
  ["40P01", "DATABASE_BUSY"], // deadlock
  ["55P03", "DATABASE_BUSY"], // lock not available
  ["57014", "DATABASE_BUSY"], // statement timeout
  ["53100", "DATABASE_FULL"], // disk full
  ["XX001", "DATABASE_CORRUPT"],
  ["XX002", "DATABASE_CORRUPT"],
  ["23505", "DUPLICATE"],
  ["23503", "FOREIGN_KEY"],
  ["23", "REFUSED_VALUE"], // other constraints
  ["22", "REFUSED_VALUE"], // data exceptions
  ["08", "DATABASE_UNAVAILABLE"], // connection exceptions
  ["28", "DATABASE_UNAVAILABLE"], // wrong user or password
  ["3D", "DATABASE_UNAVAILABLE"], // no such database
  ["53", "DATABASE_UNAVAILABLE"], // out of memory or connections
  ["57", "DATABASE_UNAVAILABLE"], // shutting down
  ["ECONNREFUSED", "DATABASE_UNAVAILABLE"],
  ["ECONNRESET", "DATABASE_UNAVAILABLE"],
  ["ENOTFOUND", "DATABASE_UNAVAILABLE"],
  ["ETIMEDOUT", "DATABASE_UNAVAILABLE"],
  ["EPIPE", "DATABASE_UNAVAILABLE"],
];

/** The PostgreSQL client's own failures, which have no code. */
const lostConnection =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/;

function codeOf(driverCode: string): DatabaseProblemCode | undefined {
  return codes.find(([prefix]) => driverCode.startsWith(prefix))?.[1];
}

/**
 * The name of the violated constraint. PostgreSQL gives it; SQLite gives the columns of a unique index (`UNIQUE
 * constraint failed: users.email`) and the name of a check.
 */
function constraintOf(error: Error): string | null {
  if ("constraint" in error && typeof error.constraint === "string") return error.constraint;
  return /constraint failed: (.+)$/.exec(error.message)?.[1] ?? null;
}
