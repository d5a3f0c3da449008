import { defineConfig } from "drizzle-kit";
import { dialect } from "./db/dialect";

/** Migrations are generated once for each engine: without `DATABASE_URL` for SQLite, with one for PostgreSQL. */
export default defineConfig({
  dialect,
  schema: "./db/schema/*.ts",
  out: `./db/migrations/${dialect}`,
});
