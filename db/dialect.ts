/** The two engines the app runs on. */
export type Dialect = "sqlite" | "postgresql";

/**
 * The engine of a `DATABASE_URL`: without one, or with an empty one, the embedded SQLite file. Throws on any other
 * scheme.
 */
export function dialectOf(databaseUrl: string | undefined): Dialect {
  if (!databaseUrl?.trim()) return "sqlite";
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) return "postgresql";
  throw new Error(
    "DATABASE_URL must begin with postgres:// or postgresql://, or be left out for the embedded database",
  );
}

/** The engine of this process; tables are built for it once, when they are first imported. */
export const dialect: Dialect = dialectOf(process.env.DATABASE_URL);
