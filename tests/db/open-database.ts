import { closeDatabase, database } from "@/db/client";
import { DatabaseProblem } from "@/db/errors";
import { migrate } from "@/db/migrate";
import { holdServerLock } from "@/db/server-lock";

/** What a starting server does: prints `ready` and, with `--stay`, lives until it is killed; or the code of the problem. */
try {
  await holdServerLock(process.argv.includes("--stay") ? undefined : 500);
  await migrate();
  database();
  console.log("ready");
  if (process.argv.includes("--stay")) setInterval(() => {}, 1_000);
  else await closeDatabase();
} catch (error) {
  console.log(error instanceof DatabaseProblem ? `${error.code} ${error.message}` : error);
  process.exitCode = 1;
}
