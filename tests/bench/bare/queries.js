import BetterSqlite3 from "better-sqlite3";

/** The statements of every handler, prepared once a process on one connection. */
export function queries() {
  globalThis.bareQueries ??= prepareAll();
  return globalThis.bareQueries;
}

function prepareAll() {
  const client = new BetterSqlite3(process.env.BARE_DATABASE, { fileMustExist: true });
  client.pragma("journal_mode = WAL");
  // As durable as Leap: every acknowledged write has been synced to the disk.
  client.pragma("synchronous = FULL");
  client.pragma("foreign_keys = ON");
  const columns = `id, "on", text, amount, currency, kind`;
  return {
    session: client.prepare(
      "select s.id, s.expires_at as expiresAt, u.id as userId, u.name from sessions s join users u on u.id = s.user_id where s.token_hash = ?",
    ),
    newest: client.prepare(
      `select ${columns} from records where user_id = ? and deleted_at is null order by created_at desc, id desc limit ?`,
    ),
    count: client.prepare("select count(*) as records from records where user_id = ? and deleted_at is null"),
    months: client.prepare(
      `select substr("on", 1, 7) as month, sum(amount) as amount from records where user_id = ? and deleted_at is null group by 1 order by 1 desc limit 6`,
    ),
    latest: client.prepare(
      `select max("on") as latest from records where user_id = ? and kind = ? and deleted_at is null`,
    ),
    insert: client.prepare(
      `insert into records (id, user_id, "on", text, amount, currency, kind, created_at) values (?, ?, ?, ?, 0, 'CNY', 'note', ?) returning ${columns}`,
    ),
  };
}
