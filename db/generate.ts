import { spawnSync } from "node:child_process";

/** `npm run db:generate -- NAME` writes the migration that a changed schema needs, once for each engine, under one name. */
function main(name = ""): number {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    console.error("Say what the migration does, in small letters: npm run db:generate -- case_currency");
    return 2;
  }
  // Only the scheme of the address is read: nothing connects to a database.
  for (const address of ["", "postgres://nobody@localhost/none"]) {
    const env = { ...process.env, DATABASE_URL: address };
    const { status } = spawnSync("node_modules/.bin/drizzle-kit", ["generate", "--name", name], {
      env,
      stdio: "inherit",
    });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

process.exit(main(process.argv[2]));
