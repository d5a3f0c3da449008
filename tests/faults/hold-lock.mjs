import BetterSqlite3 from "better-sqlite3";

/** Another program that writes to a database file and takes its time: holds the lock until it is told to let go. */
const client = new BetterSqlite3(process.argv[2], { timeout: 5_000 });
client.exec("begin immediate");
process.send("held");
process.on("message", () => {
  client.exec("rollback");
  client.close();
  process.disconnect();
});
process.on("disconnect", () => process.exit(0));
