import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/longest-first.ts";

/** What touches the database is tested on both engines; each of these projects sets the engine by its environment. */
const overDatabase = ["tests/db/**/*.test.ts", "tests/server/**/*.test.ts"];
const engine = (name: string, env: Record<string, string>) => ({
  extends: true as const,
  test: { name, include: overDatabase, env, globalSetup: "tests/support/templates.ts" },
});

/** What starts Leap's programs as processes of their own, most of them the built server. */
const overProcesses = [
  "tests/attacks/**/*.test.ts",
  "tests/faults/**/*.test.ts",
  "tests/operator/{leap,server,transfer}.test.ts",
  "tests/public/{found-by-others,previews}.test.ts",
  "tests/support/**/*.test.ts",
];

/** Unit and integration tests. A zone far from UTC with a 45-minute offset makes code that forgets the zone fail. */
export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)),
      // `server-only` throws outside a React server bundle; in tests the real modules run in plain Node.
      "server-only": fileURLToPath(new URL("./node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    env: { TZ: "Asia/Kathmandu" },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Starting a process and loading the app anew for each file was half of the time.
    isolate: false,
    setupFiles: ["tests/support/project-name.ts"],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: [...overDatabase, ...overProcesses] },
      },
      { extends: true, test: { name: "processes", include: overProcesses } },
      engine("sqlite", { DATABASE_URL: "" }),
      // Only its scheme is read before `ownDatabase` sets the address of the test file's own database.
      engine("postgresql", { DATABASE_URL: "postgres://set-by-ownDatabase" }),
    ],
  },
});
